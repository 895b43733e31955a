package fr.alin.integration;

import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.jspecify.annotations.Nullable;

/** What became of a call; nothing of it stays. */
public final class Met {
    public static final String LOCK = "the lock";
    public static final String NOT_FOUND = "not found";
    public static final String NOTHING = "nothing";
    public static final String SOMETHING = "something";
    /** Not one of those answers that are meant. */
    public static final String FAULT = "fault";

    private Met() {}

    public static String by(Callable<?> call) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            return answer(call.call());
        } catch (Exception e) {
            return answer(e);
        } finally {
            transaction.rollback();
        }
    }

    private static String answer(@Nullable Object returned) {
        boolean nothing = returned == null
                || returned.equals(Optional.empty())
                || returned.equals(false)
                || returned instanceof Number number && number.longValue() == 0
                || returned instanceof Collection<?> collection && collection.isEmpty()
                || returned instanceof Map<?, ?> map && map.isEmpty()
                || returned.getClass().isArray() && Array.getLength(returned) == 0;
        return nothing ? NOTHING : SOMETHING;
    }

    private static String answer(Exception thrown) {
        Throwable cause = thrown;
        while (cause instanceof EJBException && !(cause instanceof EJBAccessException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof EJBAccessException) {
            return LOCK;
        }
        if (cause instanceof NotFoundException) {
            return NOT_FOUND;
        }
        if (cause instanceof BusinessException refusal) {
            return "refused: " + refusal.key();
        }
        return cause instanceof RuntimeException || cause instanceof Error
                ? FAULT + " " + cause
                : "refused: " + cause.getClass().getSimpleName();
    }
}
