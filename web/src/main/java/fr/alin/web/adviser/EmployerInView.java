package fr.alin.web.adviser;

import fr.alin.employer.EmployerEvidence;
import fr.alin.employer.EmployerQueries;
import fr.alin.housingrequest.EmploymentProof;
import fr.alin.ranking.EarlierEmployer;
import fr.alin.shared.BusinessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The employer that the page of a proof is about, as its reader saw it: the one that the request names, which may change
 * meanwhile, or the one of the deadline ({@code ?echeance=}).
 */
@Named
@RequestScoped
public class EmployerInView {
    @Inject
    private FileInView page;

    @Inject
    private ProofsInView proofs;

    @Inject
    private EmployerQueries employers;

    @Inject
    private HttpServletRequest request;

    private @Nullable String siret;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.load();
        EarlierEmployer earlier = proofs.get().earlier();
        siret = request.getParameter("echeance") == null || earlier == null ? named() : earlier.siret();
    }

    /** When the request names another employer by now, the page shows that one, and the next post is about it. */
    String act(Runnable change, String notice) {
        try {
            return page.prove(change, notice);
        } catch (BusinessException | EJBException e) {
            proofs.forget();
            if (!isEarlier()) {
                siret = named();
            }
            throw e;
        }
    }

    private @Nullable String named() {
        return page.getFile().request().siret();
    }

    String number() {
        return Objects.requireNonNullElse(getSiret(), "");
    }

    /** Whether the request does not name it any more, the list of the deadline does. */
    public boolean isEarlier() {
        EarlierEmployer earlier = proofs.get().earlier();
        return earlier != null && earlier.siret().equals(getSiret());
    }

    /** Of the registered employer; null for a SIRET of none. */
    public @Nullable String getName() {
        EarlierEmployer earlier = proofs.get().earlier();
        return isEarlier() && earlier != null
                ? earlier.name()
                : page.getFile().request().employerName();
    }

    /** That the applicant works or worked there; null while it is only declared. */
    public @Nullable EmploymentProof getProof() {
        EarlierEmployer earlier = proofs.get().earlier();
        return isEarlier() && earlier != null
                ? earlier.employmentProof()
                : page.getFile().request().employmentProof();
    }

    /** What was seen of its size; null when nothing was or it is registered. */
    public @Nullable EmployerEvidence getEvidence() {
        return isEarlier() && getName() == null
                ? employers.evidence(number()).orElse(null)
                : isEarlier() ? null : page.getFile().evidence();
    }

    public @Nullable String getSiret() {
        return siret == null ? posted() : siret;
    }

    /** A form that was refused before it was read is still about the employer it was about. */
    private @Nullable String posted() {
        EarlierEmployer earlier = proofs.get().earlier();
        if (earlier == null) {
            return named();
        }
        String ofDeadline = earlier.siret();
        boolean about = ofDeadline.equals(request.getParameter("siret"))
                || ofDeadline.equals(request.getParameter("standingSiret"));
        return about ? ofDeadline : named();
    }

    public void setSiret(@Nullable String siret) {
        this.siret = siret;
    }
}
