package fr.alin.eligibility;

/**
 * Offers that would be shown if one criterion were different.
 *
 * @param criterion name of the filter or of the ground
 * @param filter a filter, which the visitor may change here; else a rule of the household
 * @param count more than 0; exact up to {@link fr.alin.offer.OfferQueries#MOST_COUNTED}, one more stands for more
 */
public record HiddenOffers(String criterion, boolean filter, int count) {}
