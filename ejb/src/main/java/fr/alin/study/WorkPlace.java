package fr.alin.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands in the list from which it was opened.
 *
 * @param previous the file before, null at the beginning
 * @param next the file after, null at the end
 * @param place 1 for the first; 0 when the list does not have it any more
 * @param among files of the list
 */
public record WorkPlace(@Nullable UUID previous, @Nullable UUID next, int place, int among) {}
