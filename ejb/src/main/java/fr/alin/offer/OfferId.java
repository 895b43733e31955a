package fr.alin.offer;

import fr.alin.shared.NotFoundException;
import java.io.Serializable;
import java.util.UUID;

/** Random reference to an offer, as it stands in its address. */
public record OfferId(UUID value) implements Serializable {
    /** @throws NotFoundException for a text that is no reference */
    public static OfferId parse(String text) {
        try {
            return new OfferId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
