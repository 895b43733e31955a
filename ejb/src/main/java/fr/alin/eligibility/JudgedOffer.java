package fr.alin.eligibility;

import fr.alin.offer.OpenOffer;

/** An offer and what the rules say of it for one request. */
public record JudgedOffer(OpenOffer offer, Verdict verdict) {}
