package fr.alin.housingrequest;

import java.time.LocalDate;

/**
 * What an adviser has found on a document.
 *
 * @param declared what the request declared then, as {@link Declared} writes it
 * @param found the figure, or of a household the places of those whom the document does not show
 * @param provedOn day of the document
 */
public record FoundFact(Fact fact, String declared, String found, FactProof proof, LocalDate provedOn) {}
