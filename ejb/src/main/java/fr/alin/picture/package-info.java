/**
 * Photographs of dwellings: whatever a landlord's agent sends is read by its content, drawn anew in two sizes without
 * anything a camera wrote beside it, and kept in the database (docs/adr/0031).
 */
@Feature(dependsOn = {"shared", "audit", "account", "landlord"})
@NullMarked
package fr.alin.picture;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
