package fr.alin.landlord;

import java.io.Serializable;
import java.util.UUID;

/** Reference to a landlord. */
public record LandlordId(UUID value) implements Serializable {}
