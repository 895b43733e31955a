/**
 * The order of the candidatures of an offer: bucket, points by a dated grid, seniority, draw (product §6). Total,
 * deterministic, the same on every node; speed of applying gives nothing. Frozen at the deadline so that it can be done
 * again years later.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "job",
            "persistence",
            "legal",
            "territory",
            "audit",
            "account",
            "employer",
            "landlord",
            "housingrequest",
            "offer",
            "candidature"
        })
@NullMarked
package fr.alin.ranking;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
