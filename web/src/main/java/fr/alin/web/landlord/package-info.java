/** Pages of landlords: their offers, programmes and dwellings. */
@NullMarked
package fr.alin.web.landlord;

import org.jspecify.annotations.NullMarked;
