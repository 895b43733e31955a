package fr.alin.web.adviser;

import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The employer that the page of a proof is about, as its reader saw it: the applicant may name another one meanwhile. */
@Named
@RequestScoped
public class EmployerInView {
    @Inject
    private FileInView page;

    private @Nullable String siret;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.load();
        siret = page.getFile().request().siret();
    }

    /** When the request names another employer by now, the page shows that one, and the next post is about it. */
    String act(Runnable change, String notice) {
        try {
            return page.act(change, notice);
        } catch (BusinessException e) {
            siret = page.getFile().request().siret();
            throw e;
        }
    }

    String number() {
        return Objects.requireNonNullElse(siret, "");
    }

    public @Nullable String getSiret() {
        return siret;
    }

    public void setSiret(@Nullable String siret) {
        this.siret = siret;
    }
}
