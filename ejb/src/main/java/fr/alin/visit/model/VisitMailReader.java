package fr.alin.visit.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.Typology;
import fr.alin.visit.SlotView;
import fr.alin.visit.VisitMail;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.VisitTime;
import fr.alin.visit.VisitView;
import fr.alin.visit.VisitedHome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the mails about a visit say: nothing of a visit that has changed since they were ordered. */
@ApplicationScoped
public class VisitMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitReader reader;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(VisitMail.values());
    }

    @Override
    public String folder() {
        return "visit";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        VisitStatus about = VisitMail.valueOf(mail.template()).about();
        VisitView visit = reader.mine(mail.accountId(), new CandidatureId(mail.subjectId()))
                .filter(found -> found.status() == about)
                .orElseThrow(() -> new MailImpossibleException("visit changed or gone"));
        return MailValues.of(values(visit, number(visit.candidature())));
    }

    private String number(CandidatureId candidature) {
        return em.createQuery("select number from Candidature where id = :id", String.class)
                .setParameter("id", candidature.value())
                .getSingleResult();
    }

    private static Map<String, String> values(VisitView visit, String number) {
        VisitedHome home = visit.home();
        Map<String, String> values = new HashMap<>();
        values.put("number", number);
        values.put("rooms", Typology.of(home.rooms()));
        values.put("postcode", home.postcode());
        values.put("commune", home.commune());
        values.put("landlord", home.landlord());
        values.put("address", home.address());
        values.put(
                "when",
                visit.chosen().map(SlotView::startsAt).map(VisitTime::of).orElse(""));
        values.put(
                "minutes",
                visit.chosen().map(slot -> String.valueOf(slot.minutes())).orElse(""));
        values.put("link", "/candidat/visite?ref=" + visit.candidature());
        return values;
    }
}
