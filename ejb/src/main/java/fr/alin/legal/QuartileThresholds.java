package fr.alin.legal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Thresholds of the first quartile by département (docs/adr/0030); a territory without a row has none. */
final class QuartileThresholds {
    private final Map<String, QuartileThreshold> thresholds = new HashMap<>();

    QuartileThresholds(LegalTable table) {
        for (LegalRow row : table.rows()) {
            int euros = row.number("threshold");
            if (euros <= 0) {
                throw row.broken("a threshold is above 0");
            }
            LegalSource source =
                    new LegalSource("FIRST_QUARTILE", table.header("text"), table.validFrom(), row.status());
            if (thresholds.put(row.text("code"), new QuartileThreshold(euros, source)) != null) {
                throw row.broken("second threshold of " + row.text("code"));
            }
        }
    }

    QuartileThreshold of(String departement) throws NoLegalAnswerException {
        return Optional.ofNullable(thresholds.get(departement))
                .orElseThrow(() -> new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE));
    }
}
