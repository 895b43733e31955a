/** Accounts: registration, activation by link, password, throttled login. */
@Feature(dependsOn = {"shared", "privacy", "fault", "job", "persistence", "outbox", "audit"})
@NullMarked
package fr.alin.account;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
