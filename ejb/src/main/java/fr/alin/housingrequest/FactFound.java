package fr.alin.housingrequest;

/** What counts of a request changed in this transaction: something was found on a document, or that was taken back. */
public record FactFound(HousingRequestId request) {}
