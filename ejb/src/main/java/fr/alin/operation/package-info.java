/** What runs the product: schema, start-up checks, clock, secrets, health. No business rule. */
@Feature(dependsOn = {"shared", "job", "legal", "territory"})
@NullMarked
package fr.alin.operation;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
