package fr.alin.allocation.model;

import fr.alin.allocation.AllocationMail;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.Euros;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the mails about an allocation say. */
@ApplicationScoped
public class AllocationMailReader implements MailContent {
    /** They ask for an answer, and are not sent when there is nothing to answer any more. */
    private static final Set<String> ASKING =
            Set.of(AllocationMail.DWELLING_OFFERED.name(), AllocationMail.ANSWER_REMINDER.name());

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(AllocationMail.values());
    }

    @Override
    public String folder() {
        return "allocation";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        Tuple row = em.createQuery(
                        """
                        select k.number as number, k.status as status, d.rooms as rooms, d.postcode as postcode,
                            c.name as commune, l.name as landlord, o.rent as rent, o.charges as charges, a as given
                        from Allocation a join Candidature k on k.id = a.candidatureId join Offer o on o.id = a.offerId
                        join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        join Landlord l on l.id = d.landlordId where k.id = :id""",
                        Tuple.class)
                .setParameter("id", mail.subjectId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        var given = row.get("given", Allocation.class).view();
        CandidatureStatus status = row.get("status", CandidatureStatus.class);
        if (ASKING.contains(mail.template()) && !status.holdsHome()) {
            throw new MailImpossibleException("not offered any more");
        }
        Map<String, String> values = new HashMap<>();
        values.put("number", row.get("number", String.class));
        values.put("status", status.name());
        values.put("rooms", Typology.of(row.get("rooms", Integer.class)));
        values.put("postcode", row.get("postcode", String.class));
        values.put("commune", row.get("commune", String.class));
        values.put("landlord", row.get("landlord", String.class));
        values.put(
                "rent",
                row.get("rent", Euros.class)
                                .plus(row.get("charges", Euros.class))
                                .whole() + "\u00a0€");
        values.put("rank", String.valueOf(given.rank()));
        values.put("condition", String.valueOf(Objects.requireNonNullElse(given.condition(), "")));
        values.put("until", day(given.conditionUntil()));
        values.put("answerBy", day(given.answerBy()));
        values.put("leaseOn", day(given.leaseSignedOn()));
        values.put("movedInOn", day(given.movedInOn()));
        values.put("link", "/candidat/candidatures");
        return MailValues.of(values);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : FrenchDay.of(day);
    }
}
