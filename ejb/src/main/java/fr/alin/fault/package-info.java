/** What went wrong around us, and how often the log may say so. */
@Feature(dependsOn = {"shared"})
@NullMarked
package fr.alin.fault;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
