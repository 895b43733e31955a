/** The list of offers and one offer, for visitors and applicants. */
@NullMarked
package fr.alin.web.offers;

import org.jspecify.annotations.NullMarked;
