/** What we hold about the signed-in person, all of it and for that person alone (GDPR art. 15 and 20). */
@Feature(dependsOn = {"shared", "account"})
@NullMarked
package fr.alin.personaldata;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
