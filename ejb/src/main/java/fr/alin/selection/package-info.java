/**
 * The choice of the files that go to the landlord, and what becomes of all others (product §5.5, §7): by rank on confirmed
 * facts, at least three or the legal reason why not, each better ranked file that is passed over with its reason.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "job",
            "persistence",
            "legal",
            "territory",
            "outbox",
            "audit",
            "account",
            "landlord",
            "housingrequest",
            "offer",
            "candidature",
            "study",
            "ranking"
        })
@NullMarked
package fr.alin.selection;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
