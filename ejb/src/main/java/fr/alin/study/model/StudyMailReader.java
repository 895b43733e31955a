package fr.alin.study.model;

import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which documents are asked for, as the mail lists them. */
@ApplicationScoped
public class StudyMailReader implements MailContent {
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
        Tuple file = file(mail.subjectId());
        return MailValues.of(Map.of(
                "number", file.get("number", String.class),
                "commune", file.get("commune", String.class),
                "postcode", file.get("postcode", String.class),
                "rooms", Typology.of(file.get("rooms", Integer.class)),
                "documents", asked.kinds().stream().map(Enum::name).toList(),
                "message", Objects.requireNonNullElse(asked.message(), ""),
                "due", FrenchDay.of(asked.dueOn()),
                "link", "/candidat/candidatures"));
    }

    private Tuple file(UUID candidature) {
        return em.createQuery(
                        """
                        select k.number as number, c.name as commune, d.postcode as postcode, d.rooms as rooms
                        from Candidature k join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId
                        join Commune c on c.inseeCode = d.inseeCode where k.id = :id""",
                        Tuple.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }
}
