package fr.alin.offer;

/** In this transaction a landlord withdraws an offer that people may be candidates of. */
public record OfferWithdrawn(OfferId offer, OfferWithdrawal why) {}
