package fr.alin.candidature;

import java.util.Arrays;

/** Coded reasons for not validating a candidature; the message key is {@code reason.} and the code. */
public enum InvalidationReason {
    INCOME_ABOVE_CEILING("R01"),
    EFFORT_RATE_TOO_HIGH("R02"),
    DWELLING_SIZE_UNSUITABLE("R03"),
    DOCUMENT_MISSING_OR_UNREADABLE("R04"),
    EMPLOYER_NOT_RECOGNISED("R05"),
    NUMBER_EXPIRED_OR_STRUCK_OFF("R06"),
    WITHDRAWN_BY_APPLICANT("R07"),
    OTHER("R99");

    private final String code;

    InvalidationReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Any other reason must be told in words. */
    public boolean textRequired() {
        return this == OTHER;
    }

    public static InvalidationReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
