package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;

/** Tables of one kind, at most one of them in force on a day. */
record TablesInForce(List<LegalTable> tables) {
    TablesInForce {
        for (LegalTable table : tables) {
            for (LegalTable other : tables) {
                if (table != other && table.isInForce(other.validFrom())) {
                    throw new BrokenTableException(
                            table.validFrom() + ".csv", 1, "overlaps the table from " + other.validFrom());
                }
            }
        }
    }

    boolean covers(LocalDate date) {
        return tables.stream().anyMatch(table -> table.isInForce(date));
    }

    LegalTable on(LocalDate date) throws NoLegalAnswerException {
        return tables.stream()
                .filter(table -> table.isInForce(date))
                .findFirst()
                .orElseThrow(() -> new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE));
    }
}
