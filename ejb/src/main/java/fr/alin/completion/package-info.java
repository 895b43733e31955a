/**
 * What a landlord still asks of somebody whose file it has received (product §8): documents of the closed list alone (CCH
 * R441-2-4-1) by a day; the applicant says that they are deposited. A request that its day has passed without an answer bears
 * out a refusal of the commission.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "persistence",
            "job",
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
package fr.alin.completion;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
