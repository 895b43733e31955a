/** Who changed what, when and why; every row commits with the change it tells of (invariant I6). */
@Feature(dependsOn = {"shared", "privacy"})
@NullMarked
package fr.alin.audit;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
