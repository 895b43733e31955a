package fr.alin.study;

/** Columns a work list can be sorted by; ties follow due day and number. */
public enum WorkSort {
    DUE,
    APPLICANT,
    OFFER,
    STATUS
}
