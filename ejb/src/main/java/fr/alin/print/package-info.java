/**
 * Papers: tagged PDF (PDF/UA-1) from templates in {@code print/<feature>/<NAME>_fr.ftl}. Knows no feature; a paper gets
 * records of ready texts, reaches nothing else and nothing outside.
 */
@Feature(dependsOn = {"shared"})
@NullMarked
package fr.alin.print;

import fr.alin.shared.Feature;
import org.jspecify.annotations.NullMarked;
