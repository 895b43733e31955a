package fr.alin.web.admin;

import fr.alin.employer.EmployerService;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entreprises: the list, and a new one. */
@Named
@RequestScoped
public class EmployersPage {
    @Inject
    private EmployerService employers;

    private final EmployerForm form = new EmployerForm();
    private @Nullable List<RegisteredEmployer> all;

    /** @throws BusinessException as {@link EmployerService#register} */
    public String register() {
        employers.register(form.entered(), form.number());
        Notices.say("employers.registered");
        return "/admin/employeurs?faces-redirect=true";
    }

    public List<RegisteredEmployer> getAll() {
        if (all == null) {
            all = employers.all();
        }
        return all;
    }

    public EmployerForm getForm() {
        return form;
    }
}
