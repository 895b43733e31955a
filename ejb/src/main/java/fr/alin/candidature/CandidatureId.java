package fr.alin.candidature;

import fr.alin.shared.NotFoundException;
import java.io.Serializable;
import java.util.UUID;

/** Random reference to a candidature, as it stands in its address. */
public record CandidatureId(UUID value) implements Serializable {
    /** @throws NotFoundException for a text that is no reference */
    public static CandidatureId parse(String text) {
        try {
            return new CandidatureId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
