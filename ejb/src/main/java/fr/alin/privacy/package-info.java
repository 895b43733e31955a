/**
 * What we hold about the signed-in person, all of it and for that person alone, and its erasure (GDPR art. 15, 17 and 20).
 * Each feature brings its own part.
 */
@Feature(dependsOn = "shared")
@NullMarked
package fr.alin.privacy;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
