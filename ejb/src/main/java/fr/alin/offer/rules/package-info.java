/** The life cycle of an offer. */
@NullMarked
package fr.alin.offer.rules;

import org.jspecify.annotations.NullMarked;
