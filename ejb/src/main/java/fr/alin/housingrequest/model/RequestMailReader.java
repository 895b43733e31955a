package fr.alin.housingrequest.model;

import fr.alin.housingrequest.GroupedNumber;
import fr.alin.housingrequest.RequestMail;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.FrenchDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the mails about a request say of it. */
@ApplicationScoped
public class RequestMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(RequestMail.values());
    }

    @Override
    public String folder() {
        return "housingrequest";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        Map<String, String> values = new HashMap<>(Map.of("link", "/candidat/situation"));
        if (mail.template().equals(RequestMail.NUMBER_EXPIRING.name())) {
            expiry(mail.subjectId(), values);
        }
        return MailValues.of(values);
    }

    private void expiry(UUID account, Map<String, String> values) throws MailImpossibleException {
        Tuple row = em.createQuery(
                        "select nur, expiresOn from HousingRequest where accountId = :account and deletedAt is null",
                        Tuple.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        values.put("number", GroupedNumber.of(row.get(0, String.class)));
        values.put("expires", FrenchDay.of(row.get(1, LocalDate.class)));
    }
}
