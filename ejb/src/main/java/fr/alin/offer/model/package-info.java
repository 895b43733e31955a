/** Entities of the offer feature. */
@NullMarked
package fr.alin.offer.model;

import org.jspecify.annotations.NullMarked;
