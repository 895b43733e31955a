package fr.alin.web.shared;

import fr.alin.shared.BusinessException;
import jakarta.ejb.EJBException;

/** Somebody else may be quicker while a form is open. */
public final class Meanwhile {
    private static final String MODIFIED = "common.modifiedMeanwhile";

    private Meanwhile() {}

    /**
     * Makes a change of a page.
     *
     * @param reread makes the page know the present state: whoever is told that somebody was quicker may confirm what was
     *     typed; whoever is told anything else has not been told that
     */
    public static void act(Runnable change, Runnable reread) {
        try {
            change.run();
        } catch (BusinessException e) {
            if (e.key().equals(MODIFIED)) {
                reread.run();
            }
            throw e;
        } catch (EJBException e) {
            reread.run();
            throw e;
        }
    }
}
