package fr.alin.persistence;

import fr.alin.shared.BusinessException;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/** Races that the database decided: whoever came second is told in words. */
public final class Invariants {
    private Invariants() {}

    /**
     * Writes at once what is pending, so that a lost race shows here and not at the commit.
     *
     * @param write persists and flushes
     * @param explanations message key by name of the unique index
     * @throws BusinessException with the key of the index that the write would have broken
     */
    public static void write(Runnable write, Map<String, String> explanations) {
        try {
            write.run();
        } catch (PersistenceException e) {
            String key = e instanceof ConstraintViolationException violation
                    ? explanations.get(String.valueOf(violation.getConstraintName()))
                    : null;
            if (key == null) {
                throw e;
            }
            throw new BusinessException(key);
        }
    }
}
