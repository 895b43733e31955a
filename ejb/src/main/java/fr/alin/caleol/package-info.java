/**
 * The commission that allocates a landlord's dwellings (CALEOL, CCH L441-2, R441-3 and R441-9): its sittings with agenda, members
 * and quorum, a reasoned decision on each file, minutes and letters that never change.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "persistence",
            "legal",
            "territory",
            "outbox",
            "audit",
            "print",
            "account",
            "landlord",
            "housingrequest",
            "offer",
            "eligibility",
            "candidature",
            "completion",
            "selection",
            "allocation"
        })
@NullMarked
package fr.alin.caleol;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
