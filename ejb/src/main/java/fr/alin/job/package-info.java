/**
 * Work that nobody waits for, item by item: each in a transaction of its own, tried again with longer and longer waits,
 * parked in the end and shown to administrators. One failing item never stops the others (docs/adr/0015).
 */
@Feature(dependsOn = {"shared", "fault", "persistence"})
@NullMarked
package fr.alin.job;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
