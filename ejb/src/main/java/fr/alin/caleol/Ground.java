package fr.alin.caleol;

import java.util.Arrays;
import java.util.List;

/**
 * Legal grounds of a refusal, each with its article: a free text completes one, never replaces it (CCH L441-2-2). Message key
 * {@code ground.} and the code.
 */
public enum Ground {
    /** Better ranked files take the dwelling; the ranking is public (CE 27 November 2025, n° 500751). */
    BETTER_RANKED("N01", "CCH L441-2-8, R441-2-17", Decision.NOT_ALLOCATED),
    /** Rent and charges are too high for the resources. */
    EFFORT_RATE(
            "N02", "CCH R441-3-1, arrêté du 10 mars 2011", Decision.NOT_ALLOCATED, "EFFORT_RATE", "LANDLORD_MAXIMUM"),
    /** The home does not suit the household's size. */
    HOUSEHOLD_SIZE("N03", "CCH L441-1, R822-25", Decision.NOT_ALLOCATED, "TYPOLOGY", "SURFACE_FLOOR"),
    /** An adapted dwelling goes first to those who need it. */
    ADAPTED_HOME("N04", "CCH R441-4", Decision.NOT_ALLOCATED),
    /** Nobody could reach the applicant: when and how is said in words. */
    UNREACHABLE("N05", "CCH R441-3", Decision.NOT_ALLOCATED),
    /** Documents that the landlord asked for did not come by their day. */
    INCOMPLETE("N06", "CCH R441-2-4-1, R441-3", Decision.NOT_ALLOCATED),
    /** Income above the ceiling of the dwelling. */
    INCOME_CEILING("I01", "CCH R441-1, arrêté du 29 juillet 1987", Decision.INADMISSIBLE, "INCOME_CEILING"),
    /** Residence is not regular and lasting: what was seen is said in words. */
    RESIDENCE("I02", "CCH R441-1, 1°", Decision.INADMISSIBLE),
    /** The request is not valid any more. */
    REQUEST_OVER("I03", "CCH R441-2-7, R441-2-8", Decision.INADMISSIBLE);

    private final String code;
    private final String article;
    private final Decision decision;
    private final List<String> rules;

    Ground(String code, String article, Decision decision, String... rules) {
        this.code = code;
        this.article = article;
        this.decision = decision;
        this.rules = List.of(rules);
    }

    public String code() {
        return code;
    }

    public String article() {
        return article;
    }

    /** The decision it can motivate. */
    public Decision decision() {
        return decision;
    }

    /** Rules of the verdict, one of which must say the same; empty when it rests on none. */
    public List<String> rules() {
        return rules;
    }

    /** What no figure says must be told in words. */
    public boolean wordsRequired() {
        return this == UNREACHABLE || this == RESIDENCE;
    }

    /** @throws IllegalArgumentException for a code of none */
    public static Ground ofCode(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
