/**
 * Mail that must not be lost: a row commits with the change it tells of; the dispatcher claims it with a lease. The row
 * holds template, recipient and reference; text, links and codes are made at dispatch.
 */
@Feature(dependsOn = {"shared", "privacy", "job", "persistence"})
@NullMarked
package fr.alin.outbox;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
