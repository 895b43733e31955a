package fr.alin.selection;

import org.jspecify.annotations.Nullable;

/**
 * A file passed over.
 *
 * @param reason null while none is given
 * @param words beside the reason, at most 400 characters; null for none
 */
public record Skip(@Nullable SkipReason reason, @Nullable String words) {}
