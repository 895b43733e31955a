package fr.alin.ranking;

/** Why a version of a frozen list was made; the message key is {@code listChange.own.} and the name. */
public enum ListChange {
    /** The first version: the offer has closed. */
    DEADLINE,
    PRIORITY_VALIDATED,
    PRIORITY_WITHDRAWN,
    EMPLOYER_VERIFIED,
    EMPLOYER_UNVERIFIED,
    EMPLOYMENT_PROVED,
    EMPLOYMENT_UNPROVED,
    SITUATION_CONFIRMED,
    SITUATION_STRUCK,
    SITUATION_UNREVIEWED
}
