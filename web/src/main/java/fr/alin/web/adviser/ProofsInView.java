package fr.alin.web.adviser;

import fr.alin.ranking.EarlierEmployer;
import fr.alin.ranking.ProofQueries;
import fr.alin.ranking.ProofsOfFile;
import fr.alin.shared.BusinessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What was seen proved of the file in view, read once for all that show a part of it. */
@Named
@RequestScoped
public class ProofsInView {
    @Inject
    private ProofQueries queries;

    @Inject
    private FileInView page;

    private @Nullable ProofsOfFile proofs;

    /** As {@link FileInView#act}; what was refused is shown as it is now. */
    String act(Runnable change, String notice) {
        try {
            return page.prove(change, notice);
        } catch (BusinessException | EJBException e) {
            forget();
            throw e;
        }
    }

    /** Read anew: something was refused that the page had not known of. */
    void forget() {
        proofs = null;
    }

    /** Of the deadline, when the request names another one by now. */
    public @Nullable EarlierEmployer getEarlier() {
        return get().earlier();
    }

    ProofsOfFile get() {
        if (proofs == null) {
            proofs = queries.of(page.id());
        }
        return proofs;
    }
}
