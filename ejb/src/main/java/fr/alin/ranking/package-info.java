/**
 * The order of the candidatures of an offer: bucket, seniority of the request, draw (product §6). Total, deterministic,
 * the same on every node; speed of applying gives nothing.
 */
@Feature(dependsOn = {"shared", "legal", "territory", "account", "employer", "housingrequest", "offer", "candidature"})
@NullMarked
package fr.alin.ranking;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
