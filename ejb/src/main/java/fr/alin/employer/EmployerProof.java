package fr.alin.employer;

/** Kind of document that showed the size of an employer; message key {@code employerProof.} and the name. */
public enum EmployerProof {
    /** Social declaration or URSSAF certificate of the number of staff. */
    STAFF_DECLARATION,
    /** Extract of the national register of companies, with its bracket of staff. */
    REGISTER_EXTRACT,
    EMPLOYER_LETTER,
    /** Pay slip with SIRET and collective agreement. */
    PAY_SLIP
}
