package fr.alin.legal;

/** The loan that financed a dwelling and thereby fixes its income ceilings (CCH D331-1, R391-1; CGI 279-0 bis A). */
public enum Financing {
    PLAI("PLAI"),
    PLUS("PLUS"),
    PLS("PLS"),
    PLI("PLI"),
    /** Logement locatif intermédiaire: judged by the PLI table. */
    LLI("PLI");

    private final String scheme;

    Financing(String scheme) {
        this.scheme = scheme;
    }

    /** The column of the ceilings table. */
    public String scheme() {
        return scheme;
    }

    /** Intermediate housing knows no bonus for youth or disability and follows the ABC zoning. */
    public boolean intermediate() {
        return scheme.equals("PLI");
    }
}
