package fr.alin.picture;

/**
 * A photograph drawn anew.
 *
 * @param width of the large one, in pixels
 * @param height of the large one, in pixels
 * @param card JPEG of the size {@link PictureSize#CARD}
 * @param large JPEG of the size {@link PictureSize#LARGE}
 */
public record ScaledPicture(int width, int height, byte[] card, byte[] large) {}
