package fr.alin.web.landlord;

import fr.alin.shared.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** References of programmes, dwellings and followed files as they stand in addresses. */
final class RefReader {
    private RefReader() {}

    /** @throws NotFoundException for what is no reference */
    static UUID required(String text) {
        UUID read = optional(text);
        if (read == null) {
            throw new NotFoundException();
        }
        return read;
    }

    /** @return null for what is no reference */
    static @Nullable UUID optional(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
