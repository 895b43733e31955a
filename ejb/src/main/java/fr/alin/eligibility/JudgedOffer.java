package fr.alin.eligibility;

import fr.alin.offer.OpenOffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An offer and what the rules say of it for one request.
 *
 * @param verdict null for a visitor without a request
 * @param anonymousHides it would fit, were the applicant not anonymous towards the employer it is reserved by
 */
public record JudgedOffer(OpenOffer offer, @Nullable Verdict verdict, boolean anonymousHides) {
    /** The verdict of an offer that was judged; asking for that of a visitor's offer is a defect. */
    public Verdict judgement() {
        return Objects.requireNonNull(verdict);
    }
}
