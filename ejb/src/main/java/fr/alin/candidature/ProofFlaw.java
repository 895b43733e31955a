package fr.alin.candidature;

/** What is wrong with a proof that an adviser takes back; kept in the history of the file. */
public enum ProofFlaw {
    /** The document says something else. */
    MISREAD,
    /** It is about another person, another household or another employer. */
    ANOTHER_PERSON,
    /** It had expired, or another one has replaced it. */
    OUT_OF_DATE,
    /** It was changed or made up. */
    NOT_GENUINE,
    /** The adviser had meant another file or another line. */
    BY_MISTAKE;

    /** As a history keeps it. */
    public String of(String what) {
        return what + ":" + this;
    }
}
