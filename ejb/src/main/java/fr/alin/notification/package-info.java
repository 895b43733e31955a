/** Turns outbox rows into mails: text, links and codes are made here, at the last moment (product §10). */
@Feature(
        dependsOn = {
            "shared",
            "fault",
            "job",
            "legal",
            "territory",
            "outbox",
            "account",
            "housingrequest",
            "offer",
            "candidature"
        })
@NullMarked
package fr.alin.notification;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
