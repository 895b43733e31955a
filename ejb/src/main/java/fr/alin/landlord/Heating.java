package fr.alin.landlord;

/** How a dwelling is heated, and by whom: the words are {@code heating.} and the name. */
public enum Heating {
    DISTRICT,
    COLLECTIVE_GAS,
    COLLECTIVE_OTHER,
    OWN_GAS,
    OWN_ELECTRIC,
    OWN_OTHER
}
