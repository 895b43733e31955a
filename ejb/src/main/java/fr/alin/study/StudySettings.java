package fr.alin.study;

/**
 * How an adviser likes to work.
 *
 * @param takesOnOpening a file opened from the list is taken, unless somebody has it
 */
public record StudySettings(boolean takesOnOpening) {}
