package fr.alin.offer;

/**
 * How many offers a search finds; each exact up to {@link OfferQueries#MOST_COUNTED}, one more stands for more.
 *
 * @param found that are open to whoever searches
 * @param reserved more that would be, for people of one employer
 */
public record OfferCounts(int found, int reserved) {}
