package fr.alin.offer;

import fr.alin.picture.PictureSubject;
import java.util.UUID;

/**
 * A photograph on the page of an offer.
 *
 * @param width of the large size, in pixels
 * @param height of the large size, in pixels
 */
public record ShownPicture(UUID id, PictureSubject subject, int width, int height) {}
