package fr.alin.registry.sne;

import java.time.LocalDate;

/**
 * What the registry is told when a request ends: the contract of our message.
 *
 * @param reason the registry's own word
 * @param reference the registry answers a repetition with the same reference as it answered the first
 */
public record SneClosing(String reason, LocalDate leaseSignedOn, String reference) {
    static final String ATTRIBUTION = "ATTRIBUTION";

    /** A dwelling was allocated and its lease is signed. */
    public static SneClosing lease(LocalDate signedOn, String reference) {
        return new SneClosing(ATTRIBUTION, signedOn, reference);
    }
}
