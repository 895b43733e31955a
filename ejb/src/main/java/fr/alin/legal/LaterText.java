package fr.alin.legal;

import java.time.LocalDate;

/**
 * A text that has replaced a table's and whose values we do not have.
 *
 * @param since first day on which it is in force
 */
public record LaterText(LegalReference reference, LocalDate since) {}
