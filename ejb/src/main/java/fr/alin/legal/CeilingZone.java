package fr.alin.legal;

/** Zones of the income ceilings: three for PLAI, PLUS and PLS, four of the ABC zoning for PLI and LLI. */
public enum CeilingZone {
    PARIS_LIMITROPHES,
    IDF_HORS_PARIS,
    AUTRES_REGIONS,
    A_BIS,
    A,
    B1,
    B2_C
}
