/** Communes, arrondissements and départements (Code officiel géographique 2026) and where a request is made. */
@Feature(dependsOn = {"shared"})
@NullMarked
package fr.alin.territory;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
