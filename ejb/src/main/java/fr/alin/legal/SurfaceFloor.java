package fr.alin.legal;

/** Smallest admissible surface, in m². */
public record SurfaceFloor(int squareMetres, LegalSource source) {}
