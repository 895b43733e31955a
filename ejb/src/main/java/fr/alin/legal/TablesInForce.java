package fr.alin.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of one kind say, at most one of them in force on a day: a table without a last day ends where the next
 * one begins.
 */
final class TablesInForce<T> {
    /** Latest first. */
    private final List<Dated<T>> tables;

    private record Dated<T>(LocalDate from, @Nullable LocalDate to, T figures) {}

    /** @param reader refuses a table that is not whole */
    TablesInForce(List<LegalTable> tables, Function<LegalTable, T> reader) {
        tables.forEach(table -> tables.forEach(other -> requireApart(table, other)));
        this.tables = tables.stream()
                .sorted(Comparator.comparing(LegalTable::validFrom).reversed())
                .map(table -> new Dated<>(table.validFrom(), table.validTo(), reader.apply(table)))
                .toList();
    }

    boolean covers(LocalDate date) {
        return find(date).isPresent();
    }

    T on(LocalDate date) throws NoLegalAnswerException {
        return find(date).orElseThrow(() -> new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE));
    }

    /** What the tables say that begin after that day, the earliest first. */
    Stream<T> after(LocalDate date) {
        return tables.stream()
                .filter(table -> table.from().isAfter(date))
                .sorted(Comparator.comparing(Dated::from))
                .map(Dated::figures);
    }

    private Optional<T> find(LocalDate date) {
        return tables.stream()
                .filter(table -> !date.isBefore(table.from()))
                .findFirst()
                .filter(table -> table.to() == null || !date.isAfter(table.to()))
                .map(Dated::figures);
    }

    private static void requireApart(LegalTable table, LegalTable other) {
        LocalDate from = other.validFrom();
        boolean within = table.validTo() == null
                ? from.equals(table.validFrom())
                : !from.isBefore(table.validFrom()) && !from.isAfter(table.validTo());
        if (table != other && within) {
            throw table.broken("overlaps the table from " + from);
        }
    }
}
