package fr.alin.housingrequest;

/** The request was deleted in this transaction: whatever hangs on it must end too. */
public record HousingRequestDeleted(HousingRequestId request) {}
