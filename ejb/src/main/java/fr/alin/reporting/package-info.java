/**
 * Objectives of the law as live figures for supervisors (CCH L313-26-2, L441-1): from grounds that advisers have confirmed and
 * leases that landlords have signed, each with the list behind it. Reads only, and nobody uses it.
 */
@Feature(
        dependsOn = {
            "shared",
            "legal",
            "territory",
            "landlord",
            "housingrequest",
            "offer",
            "candidature",
            "ranking",
            "allocation"
        })
@NullMarked
package fr.alin.reporting;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
