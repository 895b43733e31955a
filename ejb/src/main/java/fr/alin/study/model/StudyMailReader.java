package fr.alin.study.model;

import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailDraft;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Typology;
import fr.alin.study.AskedDocuments;
import fr.alin.study.StudyMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which documents are asked for, as the mail lists them. */
@ApplicationScoped
public class StudyMailReader implements MailDraft {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(StudyMail.values());
    }

    @Override
    public String folder() {
        return "study";
    }

    /** The last request for documents of a candidature: the mail may be sent when they have already come. */
    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        AskedDocuments asked = em.createQuery(
                        "from DocumentRequest where candidatureId = :id order by askedAt desc", DocumentRequest.class)
                .setParameter("id", mail.subjectId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DocumentRequest::view)
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        Map<String, Object> values = new HashMap<>(values(file(mail.subjectId())));
        values.putAll(Map.of(
                "documents",
                        withFlaws(
                                mail.subjectId(),
                                asked.kinds().stream().map(Enum::name).toList()),
                "message", Objects.requireNonNullElse(asked.message(), ""),
                "due", FrenchDay.of(asked.dueOn())));
        return MailValues.of(values);
    }

    @Override
    public Drafted draft(UUID subject, Map<String, ?> typed) throws MailImpossibleException {
        Tuple file = file(subject);
        Map<String, Object> values = new HashMap<>(values(file));
        values.putAll(typed);
        values.computeIfPresent("documents", (name, kinds) -> withFlaws(subject, (List<?>) kinds));
        return new Drafted(file.get("account", UUID.class), MailValues.of(values));
    }

    /** Each kind, and behind a colon why the one that is there is to be replaced. */
    private List<String> withFlaws(UUID candidature, List<?> kinds) {
        Map<String, String> flaws = em.createQuery(
                        """
                        select v.kind as kind, v.flaw as flaw from Candidature k
                        join DocumentReviewEntry v on v.requestId = k.requestId
                            and v.withdrawnAt is null and v.flaw is not null
                        where k.id = :id""",
                        Tuple.class)
                .setParameter("id", candidature)
                .getResultStream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get("kind")), row -> ":" + row.get("flaw")));
        return kinds.stream()
                .map(kind -> kind + flaws.getOrDefault(String.valueOf(kind), ""))
                .toList();
    }

    private static Map<String, String> values(Tuple file) {
        return Map.of(
                "number", file.get("number", String.class),
                "commune", file.get("commune", String.class),
                "postcode", file.get("postcode", String.class),
                "rooms", Typology.of(file.get("rooms", Integer.class)),
                "link", "/candidat/situation");
    }

    private Tuple file(UUID candidature) throws MailImpossibleException {
        return em.createQuery(
                        """
                        select k.number as number, k.accountId as account, c.name as commune, d.postcode as postcode,
                            d.rooms as rooms
                        from Candidature k join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId
                        join Commune c on c.inseeCode = d.inseeCode where k.id = :id""",
                        Tuple.class)
                .setParameter("id", candidature)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
    }
}
