package fr.alin.selection.model;

import fr.alin.offer.OfferId;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.selection.SelectionMail;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mails about a set say: the place, how many went, and why somebody did not. */
@ApplicationScoped
public class SelectionMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OfferQueries offers;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(SelectionMail.values());
    }

    @Override
    public String folder() {
        return "selection";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        return switch (SelectionMail.valueOf(mail.template())) {
            case FILE_SENT, FILE_RELEASED -> MailValues.of(ofFile(mail.subjectId()));
            case SELECTION_OVERDUE -> MailValues.of(overdue(offer(mail.subjectId())));
            case OFFER_AGAIN -> MailValues.of(again(offer(mail.subjectId())));
        };
    }

    private Map<String, String> ofFile(UUID candidature) throws MailImpossibleException {
        Tuple row = em.createQuery(
                        """
                        select k.number as number, k.offerId as offer, k.reason as reason, k.message as message,
                            s.place as place,
                            (select count(*) from SelectedFile x where x.offerId = k.offerId and x.chosen) as sent
                        from Candidature k left join SelectedFile s on s.candidatureId = k.id where k.id = :id""",
                        Tuple.class)
                .setParameter("id", candidature)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        Map<String, String> values = new HashMap<>(home(offer(row.get("offer", UUID.class))));
        values.put("number", row.get("number", String.class));
        values.put("reason", text(row.get("reason", String.class)));
        values.put("message", text(row.get("message", String.class)));
        values.put("place", text(row.get("place", Integer.class)));
        values.put("sent", String.valueOf(row.get("sent", Long.class)));
        values.put("link", "/candidat/candidatures");
        return values;
    }

    private static Map<String, String> overdue(OfferView offer) {
        Map<String, String> values = new HashMap<>(home(offer));
        String number = OfferNumber.write(offer.number());
        values.put("offer", number);
        values.put("deadline", FrenchDay.of(offer.facts().deadline()));
        values.put("link", "/conseiller/selection?ref=" + number);
        return values;
    }

    private static Map<String, String> again(OfferView offer) {
        Map<String, String> values = new HashMap<>(home(offer));
        values.put("rent", offer.facts().rent().whole() + "\u00a0€");
        values.put("deadline", FrenchDay.of(offer.facts().deadline()));
        values.put("link", "/offre?ref=" + offer.id());
        return values;
    }

    private static Map<String, String> home(OfferView offer) {
        return Map.of(
                "commune", offer.commune(),
                "postcode", offer.postcode(),
                "landlord", offer.landlord(),
                "rooms", Typology.of(offer.facts().rooms()));
    }

    private OfferView offer(UUID id) throws MailImpossibleException {
        try {
            return offers.detail(new OfferId(id));
        } catch (NotFoundException e) {
            throw new MailImpossibleException("subject gone");
        }
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(Objects.requireNonNullElse(value, ""));
    }
}
