/**
 * Law as dated data: income ceilings, zones, floors of surface, sizes of dwellings. Each table is a file under {@code
 * resources/legal} with its text, validity and day of last check; outside every validity there is no answer.
 */
@Feature(dependsOn = {"shared"})
@NullMarked
package fr.alin.legal;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
