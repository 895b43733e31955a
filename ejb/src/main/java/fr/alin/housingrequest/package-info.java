/**
 * The housing request imported from the national registry (SNE): number, code, household, incomes, wishes, documents,
 * employer and sharing choice (CCH R441-2-1 and following; product §3).
 */
@Feature(
        dependsOn = {
            "shared",
            "legal",
            "privacy",
            "job",
            "persistence",
            "territory",
            "outbox",
            "audit",
            "account",
            "employer"
        })
@NullMarked
package fr.alin.housingrequest;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
