package fr.alin.employer;

import java.time.LocalDate;

/**
 * What an adviser has seen of an employer.
 *
 * @param headcount number of staff, 1 to 1,000,000; of a bracket its lower bound
 * @param provedOn date of the document, not in the future
 */
public record RecordEvidence(int headcount, boolean agricultural, EmployerProof proof, LocalDate provedOn) {}
