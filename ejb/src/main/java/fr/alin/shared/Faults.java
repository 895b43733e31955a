package fr.alin.shared;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, collected: its author reads all of it at once, not the next fault after each try. */
public final class Faults {
    private final List<BusinessException> found = new ArrayList<>();

    /** Keeps a fault unless a rule holds; key and arguments as of a {@link BusinessException}. */
    public void unless(boolean holds, String key, Object... args) {
        if (!holds) {
            found.add(new BusinessException(key, args));
        }
    }

    /** @throws BusinessException of everything that was found; nothing happens when nothing was */
    public void raise() {
        if (!found.isEmpty()) {
            throw new BusinessException(found);
        }
    }
}
