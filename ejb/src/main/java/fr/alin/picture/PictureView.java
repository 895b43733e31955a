package fr.alin.picture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph among those of its dwelling.
 *
 * @param place 1 for the one that stands for the dwelling in lists
 * @param subject null until somebody says it; applicants do not see it before
 * @param width of the large size, in pixels
 * @param height of the large size, in pixels
 * @param version for whoever says what it shows
 */
public record PictureView(UUID id, int place, @Nullable PictureSubject subject, int width, int height, int version) {}
