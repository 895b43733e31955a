/** Turns outbox rows into mails: what a mail says comes from its feature, at the last moment (product §10). */
@Feature(dependsOn = {"shared", "fault", "outbox", "account"})
@NullMarked
package fr.alin.notification;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
