package fr.alin.web.visitor;

import fr.alin.job.RetentionQueries;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** Données personnelles: the periods are those by which the nights forget. */
@Named
@RequestScoped
public class PrivacyPage {
    @Inject
    private RetentionQueries retentions;

    public List<PeriodLine> getPeriods() {
        return retentions.all().stream()
                .map(one -> new PeriodLine(Words.format("retention." + one.data()), days(one.period())))
                .toList();
    }

    /** Half days are told: a link of twelve hours and seven days is no week. */
    private static String days(Duration period) {
        return Words.format("retention.period", (double) period.toHours() / 24);
    }
}
