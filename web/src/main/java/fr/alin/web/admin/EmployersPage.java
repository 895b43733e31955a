package fr.alin.web.admin;

import fr.alin.employer.EmployerChange;
import fr.alin.employer.EmployerService;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entreprises: the list, a new one, and one with its establishments. */
@Named
@RequestScoped
public class EmployersPage {
    @Inject
    private EmployerService employers;

    @Inject
    private Reference ref;

    private @Nullable List<RegisteredEmployer> all;
    private @Nullable RegisteredEmployer one;

    @Size(max = EmployerService.NAME_LENGTH, message = "{common.size}")
    private @Nullable String name;

    private @Nullable Integer headcount;
    private boolean agricultural;
    private @Nullable Integer points = 0;
    private @Nullable String siret;
    private int version;

    /** Called by the page of one employer, so that an unknown reference answers 404. */
    public void load() {
        RegisteredEmployer shown = getOne();
        name = shown.name();
        headcount = shown.headcount();
        agricultural = shown.agricultural();
        points = shown.points();
        version = shown.version();
    }

    /** @throws BusinessException as {@link EmployerService#register} */
    public String register() {
        employers.register(entered(), Objects.requireNonNullElse(siret, ""));
        Notices.say("employers.registered");
        return "/admin/employeurs?faces-redirect=true";
    }

    /** @throws BusinessException as {@link EmployerService#change} */
    public String change() {
        employers.change(id(), version, entered());
        Notices.say("employers.changed");
        return "/admin/employeurs?faces-redirect=true";
    }

    /** @throws BusinessException as {@link EmployerService#addSiret} */
    public String addSiret() {
        employers.addSiret(id(), Objects.requireNonNullElse(siret, ""));
        Notices.say("employers.siretAdded");
        return "/admin/employeur?faces-redirect=true&ref=" + ref.getValue();
    }

    public List<RegisteredEmployer> getAll() {
        if (all == null) {
            all = employers.all();
        }
        return all;
    }

    public RegisteredEmployer getOne() {
        if (one == null) {
            one = employers.get(id());
        }
        return one;
    }

    private EmployerChange entered() {
        return new EmployerChange(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(headcount, 0),
                agricultural,
                Objects.requireNonNullElse(points, 0));
    }

    private UUID id() {
        try {
            return UUID.fromString(ref.getValue());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(@Nullable Integer headcount) {
        this.headcount = headcount;
    }

    public boolean isAgricultural() {
        return agricultural;
    }

    public void setAgricultural(boolean agricultural) {
        this.agricultural = agricultural;
    }

    public @Nullable Integer getPoints() {
        return points;
    }

    public void setPoints(@Nullable Integer points) {
        this.points = points;
    }

    public @Nullable String getSiret() {
        return siret;
    }

    public void setSiret(@Nullable String siret) {
        this.siret = siret;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
