/** Entities of landlords and their dwellings. */
@NullMarked
package fr.alin.landlord.model;

import org.jspecify.annotations.NullMarked;
