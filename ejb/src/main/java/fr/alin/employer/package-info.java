/** Employers and their establishments. */
@Feature(dependsOn = {"shared", "persistence", "audit", "account"})
@NullMarked
package fr.alin.employer;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
