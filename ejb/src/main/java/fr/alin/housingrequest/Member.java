package fr.alin.housingrequest;

import java.time.LocalDate;

/**
 * Somebody of the household.
 *
 * @param visiting a dependant who is there in visiting custody (CCH L442-12)
 */
public record Member(
        MemberKind kind, String lastName, String firstName, LocalDate birthDate, boolean disabled, boolean visiting) {}
