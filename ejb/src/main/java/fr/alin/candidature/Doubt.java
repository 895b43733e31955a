package fr.alin.candidature;

import fr.alin.eligibility.Check;
import org.jspecify.annotations.Nullable;

/**
 * A check that failed or could not be decided.
 *
 * @param name of the rule, or of a check that is none
 * @param check of the verdict, with its figures; null for another one
 */
public record Doubt(String name, @Nullable Check check) {}
