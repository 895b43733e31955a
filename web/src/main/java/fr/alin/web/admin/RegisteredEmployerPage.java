package fr.alin.web.admin;

import fr.alin.employer.EmployerService;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One employer with its establishments. */
@Named
@RequestScoped
public class RegisteredEmployerPage {
    @Inject
    private EmployerService employers;

    @Inject
    private Reference ref;

    private final EmployerForm form = new EmployerForm();
    private @Nullable RegisteredEmployer one;
    private int version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        form.show(getOne());
        version = getOne().version();
    }

    /** @throws BusinessException as {@link EmployerService#change} */
    public String change() {
        Meanwhile.act(
                () -> employers.change(id(), version, form.entered()),
                () -> version = employers.get(id()).version());
        Notices.say("employers.changed");
        return "/admin/employeurs?faces-redirect=true";
    }

    /** @throws BusinessException as {@link EmployerService#addSiret} */
    public String addSiret() {
        employers.addSiret(id(), form.number());
        Notices.say("employers.siretAdded");
        return "/admin/employeur?faces-redirect=true&ref=" + ref.getValue();
    }

    /** @throws BusinessException as {@link EmployerService#removeSiret} */
    public String removeSiret(String siret) {
        employers.removeSiret(id(), siret);
        Notices.say("employers.siretRemoved");
        return "/admin/employeur?faces-redirect=true&ref=" + ref.getValue();
    }

    /** @throws BusinessException as {@link EmployerService#remove} */
    public String remove() {
        employers.remove(id());
        Notices.say("employers.removed");
        return "/admin/employeurs?faces-redirect=true";
    }

    public RegisteredEmployer getOne() {
        if (one == null) {
            one = employers.get(id());
        }
        return one;
    }

    private UUID id() {
        try {
            return UUID.fromString(ref.getValue());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    public EmployerForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
