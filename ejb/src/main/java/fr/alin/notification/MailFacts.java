package fr.alin.notification;

import fr.alin.account.LinkPurpose;
import fr.alin.candidature.InvalidationReason;
import fr.alin.outbox.ClaimedMail;
import fr.alin.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who a mail goes to and what its placeholders stand for, read at the moment of sending. */
@ApplicationScoped
class MailFacts {
    /**
     * Values of a mail.
     *
     * @param to address of the recipient
     */
    record Values(String to, Map<String, String> byName) {
        Values only(Set<String> names) {
            Map<String, String> own = new HashMap<>(byName);
            own.keySet().retainAll(names);
            return new Values(to, own);
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    @ConfigProperty(name = "alin.public.url")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "alin.operator")
    private String operator;

    @Inject
    @ConfigProperty(name = "alin.operator.phone")
    private String phone;

    Values of(ClaimedMail mail) throws MailImpossibleException {
        Tuple account =
                one("select email, title, birth_name, first_name from account where id = :id", mail.accountId());
        Map<String, String> values = new HashMap<>();
        values.put("operator", operator);
        values.put("phone", phone);
        values.put("name", name(account));
        String to = account.get("email", String.class);
        switch (mail.template()) {
            case ACCESS_REQUEST -> values.put("link", link("activer", LinkPurpose.ACTIVATION, mail.subjectId()));
            case ACCOUNT_EXISTS, PASSWORD_RESET ->
                values.put("link", link("mot-de-passe", LinkPurpose.PASSWORD_RESET, mail.subjectId()));
            case EMAIL_CHANGE -> {
                to = newAddress(mail.subjectId());
                values.put("link", link("adresse", LinkPurpose.EMAIL_CHANGE, mail.subjectId()));
            }
            case NUMBER_EXPIRING -> number(mail.subjectId(), values);
            case EMAIL_CHANGE_ASKED, ACCOUNT_CLOSED, PASSWORD_CHANGED, LOGIN_LOCKED -> {
                // They name their reader and nothing else.
            }
            case ACCESS_CODE -> to = claim(mail.subjectId(), values);
            case IMPORT_DONE, REQUEST_DELETED -> values.put("link", publicUrl + "/candidat/situation");
            case CANDIDATURE_TAKEN, CANDIDATURE_VALIDATED, CANDIDATURE_INVALIDATED, CANDIDATURE_CANCELLED ->
                candidature(mail.subjectId(), values);
            case DOCUMENTS_REQUESTED -> {
                candidature(mail.subjectId(), values);
                documents(mail.subjectId(), values);
            }
        }
        return new Values(to, values);
    }

    private String link(String page, LinkPurpose purpose, UUID row) throws MailImpossibleException {
        one("select id from account_link where id = :id and used_at is null", row);
        return publicUrl + "/compte/" + page + "?jeton=" + secrets.token(purpose.name(), row);
    }

    private void number(UUID account, Map<String, String> values) throws MailImpossibleException {
        Tuple row = one(
                """
                select nur, to_char(expires_on, 'DD/MM/YYYY') as expires from housing_request
                where account_id = :id and deleted_at is null""",
                account);
        values.put("number", grouped(row.get("nur", String.class)));
        values.put("expires", row.get("expires", String.class));
        values.put("link", publicUrl + "/candidat/situation");
    }

    private static String grouped(String number) {
        return number.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private String newAddress(UUID link) throws MailImpossibleException {
        return one("select new_email from account_link where id = :id and new_email is not null", link)
                .get("new_email", String.class);
    }

    private String claim(UUID id, Map<String, String> values) throws MailImpossibleException {
        Tuple claim = one("select email, nur from number_claim where id = :id and closed_at is null", id);
        values.put("code", secrets.sixDigits("ACCESS_CODE", id));
        values.put("number", grouped(claim.get("nur", String.class)));
        return claim.get("email", String.class);
    }

    private void candidature(UUID id, Map<String, String> values) throws MailImpossibleException {
        Tuple row = one(
                """
                select k.number, k.reason, k.message, d.rooms, c.name as commune, d.postcode,
                    to_char(k.due_on, 'DD/MM/YYYY') as due, to_char(o.deadline, 'DD/MM/YYYY') as deadline,
                    trunc(o.rent + o.charges) || ' €' as rent
                from candidature k join offer o on o.id = k.offer_id join dwelling d on d.id = o.dwelling_id
                join commune c on c.insee_code = d.insee_code where k.id = :id""",
                id);
        for (String name : List.of("number", "commune", "postcode", "due", "deadline", "rent")) {
            values.put(name, row.get(name, String.class));
        }
        values.put("rooms", "T" + row.get("rooms", Integer.class));
        values.put("message", Objects.requireNonNullElse(row.get("message", String.class), ""));
        values.put("reason", reason(row.get("reason", String.class)));
        values.put("link", publicUrl + "/candidat/candidatures");
    }

    /** The last request for documents of a candidature: the mail may be sent when they have already come. */
    private void documents(UUID candidature, Map<String, String> values) throws MailImpossibleException {
        Tuple row = one(
                """
                select kinds, message, to_char(due_on, 'DD/MM/YYYY') as due from document_request
                where candidature_id = :id order by asked_at desc limit 1""",
                candidature);
        ResourceBundle words = ResourceBundle.getBundle("mail", Locale.FRENCH);
        values.put("due", row.get("due", String.class));
        values.put("message", Objects.requireNonNullElse(row.get("message", String.class), ""));
        values.put(
                "documents",
                Stream.of(row.get("kinds", String.class).split(" "))
                        .map(kind -> "– " + words.getString("document." + kind))
                        .collect(Collectors.joining("\n")));
    }

    private static String reason(String code) {
        return code == null
                ? ""
                : ResourceBundle.getBundle("mail", Locale.FRENCH)
                        .getString("reason." + InvalidationReason.ofCode(code).code());
    }

    private static String name(Tuple account) {
        return (account.get("title", String.class).equals("MADAME") ? "Madame " : "Monsieur ")
                + account.get("birth_name", String.class);
    }

    private Tuple one(String sql, UUID id) throws MailImpossibleException {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList();
        if (rows.isEmpty()) {
            throw new MailImpossibleException("subject gone");
        }
        return (Tuple) rows.get(0);
    }
}
