package fr.alin.web.applicant;

import fr.alin.employer.EmployerCode;
import fr.alin.housingrequest.EmployerOfApplicant;
import fr.alin.housingrequest.HousingRequestService;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.RequestInView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Saisie de vos informations: identity to be checked, SIRET and employer code to be given. */
@Named
@RequestScoped
public class EmployerPage {
    @Inject
    private HousingRequestService requests;

    @Inject
    private RequestInView mine;

    private @Nullable String siret;

    @Size(max = EmployerCode.LENGTH, message = "{common.size}")
    private @Nullable String code;

    /** Fills the form with what was given before. */
    public @Nullable String load() {
        RequestView request = mine.getRequest();
        if (request == null) {
            return "/candidat/demande/importer?faces-redirect=true";
        }
        siret = request.siret();
        code = request.employerCode();
        return null;
    }

    /** @throws BusinessException as {@link HousingRequestService#nameEmployer} */
    public String save() {
        requests.nameEmployer(new EmployerOfApplicant(siret, code));
        RequestView request = mine.getRequest();
        if (request != null && request.employerCode() != null && !request.employmentProved()) {
            Notices.say("info.codeNotCompared");
        }
        return request != null && request.sharing() == null
                ? "/candidat/demande/partage?faces-redirect=true"
                : "/candidat/situation?faces-redirect=true";
    }

    public @Nullable String getSiret() {
        return siret;
    }

    public void setSiret(@Nullable String siret) {
        this.siret = siret;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
