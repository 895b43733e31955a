package fr.alin.offer;

import java.time.LocalDate;

/** The deadline of an offer has passed, and it was closed in this transaction: nobody applies to it any more. */
public record OfferClosed(OfferId offer, LocalDate deadline) {}
