package fr.alin.housingrequest;

import java.time.LocalDate;

/** Somebody of the household. */
public record Member(MemberKind kind, String lastName, String firstName, LocalDate birthDate, boolean disabled) {}
