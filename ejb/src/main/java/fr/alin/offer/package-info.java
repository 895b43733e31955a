/** Dwellings on offer: publication, deadline, what cards and details show. */
@Feature(dependsOn = {"shared", "legal", "territory", "landlord", "employer"})
@NullMarked
package fr.alin.offer;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
