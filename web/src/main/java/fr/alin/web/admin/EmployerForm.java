package fr.alin.web.admin;

import fr.alin.employer.EmployerChange;
import fr.alin.employer.EmployerCode;
import fr.alin.employer.EmployerService;
import fr.alin.employer.RegisteredEmployer;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is entered about an employer. */
public class EmployerForm {
    @Size(max = EmployerService.NAME_LENGTH, message = "{common.size}")
    private @Nullable String name;

    private @Nullable Integer headcount;
    private boolean agricultural;
    private @Nullable Integer points = 0;
    private @Nullable String siret;

    @Size(max = EmployerCode.LENGTH, message = "{common.size}")
    private @Nullable String code;

    void show(RegisteredEmployer employer) {
        name = employer.name();
        headcount = employer.headcount();
        agricultural = employer.agricultural();
        points = employer.points();
        code = employer.code();
    }

    EmployerChange entered() {
        return new EmployerChange(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(headcount, 0),
                agricultural,
                Objects.requireNonNullElse(points, 0),
                Objects.requireNonNullElse(code, ""));
    }

    String number() {
        return Objects.requireNonNullElse(siret, "");
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

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
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
}
