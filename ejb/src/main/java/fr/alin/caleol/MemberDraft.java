package fr.alin.caleol;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called to a sitting.
 *
 * @param name 1 to {@link #NAME_LENGTH} characters
 * @param quality null when none is chosen
 * @param commune INSEE code of a mayor's commune, null for other qualities
 */
public record MemberDraft(String name, @Nullable MemberQuality quality, @Nullable String commune) {
    public static final int NAME_LENGTH = 120;
}
