package fr.alin.offer;

/** What a draft lacks to be published; its words are {@code publication.} and the name. */
public enum PublicationFault {
    RENT_REQUIRED("rent"),
    CHARGES_REQUIRED("charges"),
    /** Law of 6 July 1989, art. 22: one month of rent without charges. */
    DEPOSIT_ABOVE_RENT("deposit"),
    AVAILABLE_REQUIRED("availableOn"),
    AVAILABLE_LONG_AGO("availableOn"),
    AVAILABLE_TOO_FAR("availableOn"),
    DEADLINE_REQUIRED("deadline"),
    DEADLINE_TOO_SOON("deadline"),
    DEADLINE_TOO_LATE("deadline"),
    COMMISSION_TOO_SOON("commissionOn"),
    COMMISSION_TOO_LATE("commissionOn"),
    DESCRIPTION_REQUIRED("description");

    private final String field;

    PublicationFault(String field) {
        this.field = field;
    }

    /** What of the draft it is about. */
    public String field() {
        return field;
    }
}
