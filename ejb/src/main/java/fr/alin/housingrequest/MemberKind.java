package fr.alin.housingrequest;

/** Place of a person in the household. */
public enum MemberKind {
    APPLICANT,
    CO_APPLICANT,
    OTHER_ADULT,
    DEPENDANT;

    public boolean adult() {
        return this != DEPENDANT;
    }
}
