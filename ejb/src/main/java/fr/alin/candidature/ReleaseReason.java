package fr.alin.candidature;

import fr.alin.offer.OfferWithdrawal;
import java.util.Arrays;

/** Why a candidature that nobody refused is let go; the message key is {@code reason.} and the code. */
public enum ReleaseReason {
    /** Better ranked files went to the landlord. */
    OTHERS_RANKED_BETTER("L01"),
    /** It was passed over, though better ranked: nobody could reach the applicant. */
    PASSED_UNREACHABLE("L21"),
    PASSED_WITHDRAWN("L22"),
    PASSED_UNSUITED_HOME("L23"),
    PASSED_DOCUMENTS_LATE("L24"),
    /** For another reason, which the adviser has written. */
    PASSED_OTHER("L25"),
    /** The set went before it was studied to its end. */
    NOT_STUDIED("L03"),
    /** No set went in time. */
    NOTHING_SENT("L04"),
    /** The landlord has withdrawn the offer: the dwelling was damaged. */
    WITHDRAWN_DAMAGE("L51"),
    WITHDRAWN_WORKS("L52"),
    WITHDRAWN_LET_OTHERWISE("L53"),
    WITHDRAWN_NOT_VACATED("L54"),
    WITHDRAWN_WRONG_OFFER("L55"),
    /** Somebody whom the commission ranked before has signed the lease. */
    LET_TO_ANOTHER("L61");

    private final String code;

    ReleaseReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What candidates are told when the landlord withdraws the offer. */
    public static ReleaseReason of(OfferWithdrawal why) {
        return switch (why) {
            case DAMAGE -> WITHDRAWN_DAMAGE;
            case WORKS -> WITHDRAWN_WORKS;
            case LET_OTHERWISE -> WITHDRAWN_LET_OTHERWISE;
            case NOT_VACATED -> WITHDRAWN_NOT_VACATED;
            case WRONG_OFFER -> WITHDRAWN_WRONG_OFFER;
        };
    }

    /** @throws IllegalArgumentException for a code of none */
    public static ReleaseReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
