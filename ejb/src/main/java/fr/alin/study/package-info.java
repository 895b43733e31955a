/**
 * The adviser's work on the files: the work list with its saved views, the file with its checks, documents asked for,
 * contacts and what is proved of an employer (product §7). What an act does to the candidature itself stands in its life
 * cycle.
 */
@Feature(
        dependsOn = {
            "shared",
            "privacy",
            "persistence",
            "territory",
            "outbox",
            "audit",
            "account",
            "landlord",
            "employer",
            "registry",
            "housingrequest",
            "offer",
            "eligibility",
            "candidature",
            "ranking"
        })
@NullMarked
package fr.alin.study;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
