package fr.alin.housingrequest;

/** Why a document is to be replaced; message key {@code flaw.} and the name. */
public enum DocumentFlaw {
    ILLEGIBLE,
    OUTDATED,
    INCOMPLETE,
    OTHER_PERSON
}
