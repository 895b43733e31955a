/**
 * Who may live where: the one set of rules behind the list of offers, the act of applying and the public simulator (CCH
 * R441-1, R822-25; arrêté of 29 July 1987).
 */
@Feature(dependsOn = {"shared", "legal", "territory", "employer", "housingrequest", "offer"})
@NullMarked
package fr.alin.eligibility;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
