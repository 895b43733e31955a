/** What features share of the database: reading which invariant a change would have broken. */
@Feature(dependsOn = {"shared"})
@NullMarked
package fr.alin.persistence;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
