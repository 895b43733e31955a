package fr.alin.employer;

import java.time.LocalDate;

/**
 * The size of an employer as an adviser has seen it proved.
 *
 * @param headcount number of staff
 * @param provedOn date of the document
 * @param adviser who saw it, initial and name
 */
public record EmployerEvidence(
        int headcount, boolean agricultural, EmployerProof proof, LocalDate provedOn, String adviser) {}
