package fr.alin.housingrequest;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.QuartileThreshold;
import fr.alin.shared.Age;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a household belongs to the first quartile. Resources are weighed as CCH L441-1 does: declared a month × 12, by
 * consumption units of the household on a day, against the threshold in force there on that day.
 */
@Dependent
public class FirstQuartile {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private static final Set<String> DEMONSTRATIONS = Set.of("demo", "test");

    private final Law law;
    private final boolean demonstration;

    /** @param profile whose thresholds that were made up decide in demonstrations only: elsewhere there is none in their place */
    @Inject
    public FirstQuartile(Law law, @ConfigProperty(name = "alin.profile") String profile) {
        this.law = law;
        this.demonstration = DEMONSTRATIONS.contains(profile);
    }

    /** @param departement of the dwelling, its code */
    public Quartile of(DeclaredMeans means, String departement, LocalDate day) {
        if (means.monthlyResources() == null || means.adults().isEmpty()) {
            return Quartile.INCOMPLETE;
        }
        try {
            QuartileThreshold threshold = law.firstQuartile(day, departement);
            if (threshold.invented() && !demonstration) {
                return Quartile.NO_THRESHOLD;
            }
            BigDecimal units = law.consumptionUnits(day).of(ages(means.adults(), day), ages(means.dependants(), day));
            BigDecimal yearly = means.monthlyResources().amount().multiply(MONTHS);
            return threshold.reaches(yearly, units) ? Quartile.FIRST : Quartile.OTHER;
        } catch (NoLegalAnswerException e) {
            return Quartile.NO_THRESHOLD;
        }
    }

    /** Whether the threshold that decides there was made up. */
    public boolean invented(String departement, LocalDate day) {
        try {
            return demonstration && law.firstQuartile(day, departement).invented();
        } catch (NoLegalAnswerException e) {
            return false;
        }
    }

    /** Thresholds that were made up may decide. */
    public boolean demonstration() {
        return demonstration;
    }

    private static List<Integer> ages(List<LocalDate> births, LocalDate day) {
        return births.stream().map(birth -> Age.on(birth, day)).toList();
    }
}
