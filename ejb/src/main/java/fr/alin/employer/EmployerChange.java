package fr.alin.employer;

/**
 * What an administrator enters of an employer.
 *
 * @param headcount at least 1
 * @param points 0 to 100; the grid in force caps what they are worth
 * @param code Code Entreprise, empty for none
 */
public record EmployerChange(String name, int headcount, boolean agricultural, int points, String code) {}
