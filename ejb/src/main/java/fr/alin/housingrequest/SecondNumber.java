package fr.alin.housingrequest;

/**
 * Another active number that may belong to the same household: for an adviser to look at, never merged by itself.
 *
 * @param samePerson an adult has the same names and birth date
 */
public record SecondNumber(String nur, boolean samePerson, boolean sameEmail, boolean samePhone) {}
