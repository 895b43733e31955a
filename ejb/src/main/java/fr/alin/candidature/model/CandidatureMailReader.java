package fr.alin.candidature.model;

import fr.alin.candidature.CandidatureMail;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the mails about a candidature say of it and of its offer. */
@ApplicationScoped
public class CandidatureMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OfferQueries offers;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CandidatureMail.values());
    }

    @Override
    public String folder() {
        return "candidature";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        Candidature candidature = em.find(Candidature.class, mail.subjectId());
        if (candidature == null) {
            throw new MailImpossibleException("subject gone");
        }
        OfferView offer = offers.detail(candidature.offerId());
        Map<String, String> values = new HashMap<>(candidature.mailValues());
        values.putAll(Map.of(
                "commune", offer.commune(),
                "postcode", offer.postcode(),
                "rooms", Typology.of(offer.facts().rooms()),
                "rent", offer.facts().rent().amount().toBigInteger() + " €",
                "deadline", FrenchDay.of(offer.facts().deadline()),
                "reason", Objects.requireNonNullElse(candidature.reason(), ""),
                "link", "/candidat/candidatures"));
        return MailValues.of(values);
    }
}
