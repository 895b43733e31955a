package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;

/** Income ceilings (CCH R441-1; arrêtés of 29 July 1987 and, overseas, of 14 March 2011; CGI annexe III, 2 terdecies D). */
final class IncomeCeilings {
    private final TablesInForce<CeilingTable> tables;
    private final TablesInForce<OverseasTable> overseas;

    IncomeCeilings(List<LegalTable> tables, List<LegalTable> overseas) {
        this.tables = new TablesInForce<>(tables, CeilingTable::new);
        this.overseas = new TablesInForce<>(overseas, OverseasTable::new);
    }

    boolean inForce(LocalDate date) {
        return tables.covers(date);
    }

    Ceiling ceiling(LocalDate date, Financing financing, ZoneInForce zone, int category, int supplementPersons)
            throws NoLegalAnswerException {
        return tables.on(date).ceiling(financing.scheme(), zone, overseas.on(date), category, supplementPersons);
    }
}
