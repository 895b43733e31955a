package fr.alin.housingrequest;

import java.io.Serializable;
import java.util.UUID;

/** Reference to an imported housing request. */
public record HousingRequestId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
