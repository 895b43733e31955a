/** Candidatures: applying, cancelling, the study of a file by an adviser (product §5, §7). */
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
            "employer",
            "housingrequest",
            "offer",
            "eligibility"
        })
@NullMarked
package fr.alin.candidature;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
