/** Landlords (bailleurs): who works for them, their programmes, and the dwellings they let. */
@Feature(dependsOn = {"shared", "privacy", "persistence", "legal", "territory", "audit", "account"})
@NullMarked
package fr.alin.landlord;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
