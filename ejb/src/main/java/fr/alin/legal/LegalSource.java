package fr.alin.legal;

import java.time.LocalDate;

/**
 * The text in force behind a figure.
 *
 * @param rule what it decides, for example {@code INCOME_CEILING}
 * @param validFrom first day on which our table applies
 */
public record LegalSource(String rule, String text, LocalDate validFrom, SourceStatus status) {}
