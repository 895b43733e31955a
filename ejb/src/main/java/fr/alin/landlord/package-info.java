/** Landlords (bailleurs): owners of the dwellings on offer. */
@Feature(dependsOn = {"shared", "legal"})
@NullMarked
package fr.alin.landlord;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
