package fr.alin.housingrequest;

/**
 * A number was imported that had been imported before: what was seen of the earlier request follows it.
 *
 * @param before the earlier request, deleted since
 */
public record RequestImportedAgain(HousingRequestId before, HousingRequestId request) {}
