package fr.alin.candidature.model;

import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.JudgedCheck;
import fr.alin.candidature.VerdictDesk;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailDraft;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mails about a candidature say of it and of its offer. */
@ApplicationScoped
public class CandidatureMailReader implements MailDraft {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OfferQueries offers;

    @Inject
    private VerdictDesk verdicts;

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
        Candidature candidature = candidature(mail.subjectId());
        String reason = Objects.requireNonNullElse(candidature.reason(), "");
        return MailValues.of(values(candidature, reason, decided(candidature, reason)));
    }

    @Override
    public Drafted draft(UUID subject, Map<String, ?> typed) throws MailImpossibleException {
        Candidature candidature = candidature(subject);
        String reason = String.valueOf(Objects.requireNonNullElse(typed.get("reason"), ""));
        JudgedCheck check = reason.isEmpty()
                ? null
                : verdicts.basis(candidature.requestId(), candidature.offerId(), InvalidationReason.ofCode(reason))
                        .orElse(null);
        Map<String, Object> values = new HashMap<>(values(candidature, reason, check));
        values.putAll(typed);
        return new Drafted(candidature.accountId(), MailValues.of(values));
    }

    private Candidature candidature(UUID id) throws MailImpossibleException {
        Candidature candidature = em.find(Candidature.class, id);
        if (candidature == null) {
            throw new MailImpossibleException("subject gone");
        }
        return candidature;
    }

    private Map<String, String> values(Candidature candidature, String reason, @Nullable JudgedCheck check) {
        OfferView offer = offers.detail(candidature.offerId());
        Map<String, String> values = new HashMap<>(candidature.mailValues());
        values.putAll(Map.of(
                "commune", offer.commune(),
                "postcode", offer.postcode(),
                "rooms", Typology.of(offer.facts().rooms()),
                "rent", offer.facts().rent().whole() + " €",
                "deadline", FrenchDay.of(offer.facts().deadline()),
                "reason", reason,
                "link", "/candidat/candidatures"));
        values.putAll(figures(check));
        return values;
    }

    /** The check that a reason rested on when it was decided. */
    private static @Nullable JudgedCheck decided(Candidature candidature, String reason) {
        return reason.isEmpty()
                ? null
                : candidature.failing(InvalidationReason.ofCode(reason).rules()).orElse(null);
    }

    private static Map<String, String> figures(@Nullable JudgedCheck check) {
        return check == null
                ? Map.of("rule", "", "actual", "", "limit", "")
                : Map.of("rule", check.rule(), "actual", figure(check.actual()), "limit", figure(check.limit()));
    }

    private static String figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(2);
        return format.format(figure).replace('\u202F', '\u00A0');
    }
}
