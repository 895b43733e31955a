package fr.alin.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its landlord sees it.
 *
 * @param dwellingVersion for whoever publishes it: what is said of the dwelling is part of what is published
 * @param reservedName of the employer whose people alone may apply
 * @param savedAt when the draft was saved last
 * @param actions that its landlord has: the buttons of its page
 * @param version for whoever changes it
 */
public record OwnOfferView(
        OwnOffer offer,
        UUID dwelling,
        int dwellingVersion,
        OfferDraft terms,
        @Nullable String reservedName,
        @Nullable Instant savedAt,
        @Nullable Instant publishedAt,
        List<OfferAction> actions,
        int version) {
    public OwnOfferView {
        actions = List.copyOf(actions);
    }
}
