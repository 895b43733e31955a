package fr.alin.eligibility;

/**
 * Offers that would be shown if one criterion were different.
 *
 * @param criterion name of the filter or of the ground
 * @param filter a filter, which the visitor may change here; else a rule of the household
 * @param count more than 0
 */
public record HiddenOffers(String criterion, boolean filter, long count) {}
