package fr.alin.candidature;

import java.util.Arrays;
import java.util.List;

/** Coded reasons for not validating a candidature; the message key is {@code reason.} and the code. */
public enum InvalidationReason {
    INCOME_ABOVE_CEILING("R01", "INCOME_CEILING"),
    /** The law sets no maximum: what warns is high, what exceeds a published maximum is too high. */
    EFFORT_RATE_TOO_HIGH("R02", "EFFORT_RATE", "LANDLORD_MAXIMUM"),
    DWELLING_SIZE_UNSUITABLE("R03", "TYPOLOGY", "SURFACE_FLOOR"),
    DOCUMENT_MISSING_OR_UNREADABLE("R04"),
    EMPLOYER_NOT_RECOGNISED("R05"),
    NUMBER_EXPIRED_OR_STRUCK_OFF("R06"),
    WITHDRAWN_BY_APPLICANT("R07"),
    OTHER("R99");

    private final String code;
    private final List<String> rules;

    InvalidationReason(String code, String... rules) {
        this.code = code;
        this.rules = List.of(rules);
    }

    /** Rules of the verdict that it rests on, one of which must say the same; empty when it rests on none. */
    public List<String> rules() {
        return rules;
    }

    public String code() {
        return code;
    }

    /** What no check says must be told in words: when and how the applicant withdrew, or any other reason. */
    public boolean textRequired() {
        return this == OTHER || this == WITHDRAWN_BY_APPLICANT;
    }

    public static InvalidationReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
