/**
 * Visits of a dwelling before the commission, and until its lease (product §5.5, §8): the landlord proposes slots to the files it was sent, each
 * applicant takes one, moves or gives it up; afterwards the landlord notes who came.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "territory",
            "outbox",
            "audit",
            "account",
            "landlord",
            "housingrequest",
            "offer",
            "candidature"
        })
@NullMarked
package fr.alin.visit;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
