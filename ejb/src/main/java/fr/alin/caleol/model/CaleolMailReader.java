package fr.alin.caleol.model;

import fr.alin.caleol.CaleolMail;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mails about a decision say: the letter says the same, with its articles. */
@ApplicationScoped
public class CaleolMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CaleolMail.values());
    }

    @Override
    public String folder() {
        return "caleol";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        Tuple row = em.createQuery(
                        """
                        select k.number as number, d.rooms as rooms, d.postcode as postcode, c.name as commune,
                            l.name as landlord, f as decided,
                            i.correctionReason as correction
                        from DecidedFile f join AgendaItem i on i.id = f.key.itemId join Sitting s on s.id = i.sittingId
                        join Candidature k on k.id = f.key.candidatureId join Offer o on o.id = k.offerId
                        join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        join Landlord l on l.id = d.landlordId
                        where k.id = :id and s.status = CLOSED order by s.closedAt desc""",
                        Tuple.class)
                .setParameter("id", mail.subjectId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        DecidedFile file = row.get("decided", DecidedFile.class);
        FileDecision decided = file.view();
        if (decided.decision() == Decision.ALLOCATED) {
            throw new MailImpossibleException("offered by a correction, which another mail says");
        }
        Map<String, String> values = new HashMap<>();
        values.put("number", row.get("number", String.class));
        values.put("rooms", Typology.of(row.get("rooms", Integer.class)));
        values.put("postcode", row.get("postcode", String.class));
        values.put("commune", row.get("commune", String.class));
        values.put("landlord", row.get("landlord", String.class));
        values.put("decision", decided.decision().name());
        values.put("rank", text(decided.rank()));
        values.put("condition", text(decided.condition()));
        values.put("until", decided.until() == null ? "" : FrenchDay.of(decided.until()));
        values.put("ground", decided.ground() == null ? "" : decided.ground().code());
        values.put("words", text(decided.words()));
        values.put("change", file.corrected() ? text(file.change()) : "");
        values.put("correction", file.corrected() ? text(row.get("correction", CorrectionReason.class)) : "");
        values.put("link", "/candidat/candidatures");
        return MailValues.of(values);
    }

    /** Whom to write about a candidature. */
    public UUID account(UUID candidature) {
        return em.createQuery("select accountId from Candidature where id = :id", UUID.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(Objects.requireNonNullElse(value, ""));
    }
}
