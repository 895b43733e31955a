package fr.alin.completion.model;

import fr.alin.completion.CompletionMail;
import fr.alin.completion.CompletionView;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the mails about documents that a landlord asks for say. */
@ApplicationScoped
public class CompletionMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CompletionMail.values());
    }

    @Override
    public String folder() {
        return "completion";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        Tuple row = em.createQuery(
                        """
                        select k.number as number, d.rooms as rooms, d.postcode as postcode, c.name as commune,
                            l.name as landlord, q as asked
                        from CompletionRequest q join Candidature k on k.id = q.candidatureId
                        join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId
                        join Commune c on c.inseeCode = d.inseeCode join Landlord l on l.id = d.landlordId
                        where q.id = :id""",
                        Tuple.class)
                .setParameter("id", mail.subjectId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        CompletionView asked = row.get("asked", CompletionRequest.class).view();
        requireWanted(mail, asked);
        Map<String, Object> values = new HashMap<>();
        values.put("number", row.get("number", String.class));
        values.put("rooms", Typology.of(row.get("rooms", Integer.class)));
        values.put("postcode", row.get("postcode", String.class));
        values.put("commune", row.get("commune", String.class));
        values.put("landlord", row.get("landlord", String.class));
        values.put("documents", asked.kinds().stream().map(Enum::name).toList());
        values.put("due", FrenchDay.of(asked.dueOn()));
        values.put("words", Objects.requireNonNullElse(asked.words(), ""));
        values.put("link", "/candidat/candidatures");
        return MailValues.of(values);
    }

    /** Nobody is asked for what the landlord wants no more, nor reminded of what they have answered. */
    private static void requireWanted(ClaimedMail mail, CompletionView asked) throws MailImpossibleException {
        boolean reminder = mail.template().equals(CompletionMail.COMPLETION_REMINDER.name());
        if (asked.withdrawnAt() != null || reminder && !asked.open()) {
            throw new MailImpossibleException("not wanted any more");
        }
    }
}
