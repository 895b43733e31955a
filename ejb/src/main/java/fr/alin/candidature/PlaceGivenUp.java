package fr.alin.candidature;

import fr.alin.offer.OfferId;

/** In this transaction somebody to whom the commission gave a rank cancels: the dwelling may be the next one's. */
public record PlaceGivenUp(OfferId offer) {}
