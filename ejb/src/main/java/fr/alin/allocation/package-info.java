/**
 * From the commission's decision to the keys (product §5.5, §8): the dwelling is offered by rank, each applicant answers in the
 * delay of CCH R441-10, a condition is met in time or the decision falls, a lease is signed, somebody moves in.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "job",
            "legal",
            "territory",
            "outbox",
            "account",
            "landlord",
            "housingrequest",
            "registry",
            "offer",
            "candidature"
        })
@NullMarked
package fr.alin.allocation;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
