/** Dwellings on offer: life cycle, deadline and closing, what cards and details show. */
@Feature(
        dependsOn = {
            "shared",
            "persistence",
            "job",
            "legal",
            "audit",
            "account",
            "territory",
            "landlord",
            "picture",
            "employer"
        })
@NullMarked
package fr.alin.offer;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
