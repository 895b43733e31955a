/**
 * What a landlord receives: the files of the set that was sent, with what the commission has to know of them and no more. Which
 * fields those are, and why no others, is told field by field in {@code landlord-fields.csv}, which a test holds against the
 * tables.
 */
@Feature(
        dependsOn = {
            "shared",
            "territory",
            "audit",
            "account",
            "landlord",
            "housingrequest",
            "registry",
            "offer",
            "candidature",
            "selection"
        })
@NullMarked
package fr.alin.reception;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
