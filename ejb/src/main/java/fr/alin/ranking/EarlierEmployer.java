package fr.alin.ranking;

import fr.alin.housingrequest.EmploymentProof;
import org.jspecify.annotations.Nullable;

/**
 * The employer that the request named on the deadline and does not name any more: the list ranks by that one, and it can
 * still be proved.
 *
 * @param name of the registered employer, null for a SIRET of none
 * @param employmentProof that the applicant worked there, null while it is only declared
 */
public record EarlierEmployer(String siret, @Nullable String name, @Nullable EmploymentProof employmentProof) {}
