package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;

/** Income ceilings (CCH R441-1; arrêté of 29 July 1987; CGI annexe III, 2 terdecies D). */
final class IncomeCeilings {
    private final TablesInForce<CeilingTable> tables;

    IncomeCeilings(List<LegalTable> tables) {
        this.tables = new TablesInForce<>(tables, CeilingTable::new);
    }

    boolean inForce(LocalDate date) {
        return tables.covers(date);
    }

    Ceiling ceiling(LocalDate date, Financing financing, ZoneInForce zone, int category, int supplementPersons)
            throws NoLegalAnswerException {
        return tables.on(date).ceiling(financing.scheme(), zone, category, supplementPersons);
    }
}
