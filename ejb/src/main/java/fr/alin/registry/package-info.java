/**
 * The national registry (SNE) as we reach it: its client, the claim of a number proved by a code, the import of a request,
 * the look at a deposited document (product §3.1) and the end of a request that led to a lease (CCH R441-2-8). What is
 * imported belongs to the housing request.
 */
@Feature(dependsOn = {"shared", "privacy", "job", "persistence", "territory", "outbox", "account", "housingrequest"})
@NullMarked
package fr.alin.registry;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
