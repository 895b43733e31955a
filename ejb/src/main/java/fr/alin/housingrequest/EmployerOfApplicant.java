package fr.alin.housingrequest;

import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of the employer.
 *
 * @param siret as typed, may be empty where it is optional
 * @param employerCode as typed, may be empty
 */
public record EmployerOfApplicant(@Nullable String siret, @Nullable String employerCode) {}
