package fr.alin.web.visitor;

import fr.alin.job.RetentionQueries;
import fr.alin.legal.IdleAccount;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.SourceStatus;
import fr.alin.shared.Today;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Données personnelles: the periods are those by which the nights forget, and one that is proposed. */
@Named
@RequestScoped
public class PrivacyPage {
    @Inject
    private RetentionQueries retentions;

    @Inject
    private Law law;

    @Inject
    private Today today;

    public List<PeriodLine> getPeriods() {
        return retentions.all().stream()
                .map(one -> new PeriodLine(Words.format("retention." + one.data()), days(one.period())))
                .toList();
    }

    /** How long an account is kept that nobody uses; a period that is only proposed says so. */
    public String getIdle() {
        return idle(law, today.date());
    }

    static String idle(Law law, LocalDate day) {
        try {
            IdleAccount account = law.idleAccount(day);
            String period = Words.format("privacy.kept.idle", account.months());
            return account.source().status() == SourceStatus.PROPOSED
                    ? Words.format("privacy.kept.idleProposed", period)
                    : period;
        } catch (NoLegalAnswerException e) {
            return Words.format("privacy.kept.idleUnknown");
        }
    }

    /** Half days are told: a link of twelve hours and seven days is no week. */
    private static String days(Duration period) {
        return Words.format("retention.period", (double) period.toHours() / 24);
    }
}
