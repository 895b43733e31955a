package fr.alin.legal;

/**
 * For how many persons somebody counts who is not always there, or not yet, in the size and the category of a household.
 *
 * @param each persons, for every one of them
 */
public record CountedPersons(int each, LegalSource source) {}
