package fr.alin.web.applicant;

import fr.alin.registry.ImportService;
import fr.alin.shared.BusinessException;
import fr.alin.territory.Departement;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** J'ai déjà un numéro NUR-NUD: yes leads to the code, no to the site of a département. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    private ImportService imports;

    @Inject
    private Territory territory;

    private @Nullable String number;
    private @Nullable String departement;

    /** @throws BusinessException beside the number: {@code nur.…}; {@code code.tooSoon}; {@code sne.unavailable} */
    public String claim() {
        imports.claim(Objects.requireNonNullElse(number, ""));
        return "/candidat/demande/code?faces-redirect=true";
    }

    /**
     * Shows the site of the chosen département on the same page.
     *
     * @throws BusinessException {@code departement.required} beside the list
     */
    public void show() {
        if (getChosen() == null) {
            throw new BusinessException("departement.required");
        }
    }

    public Collection<Departement> getDepartements() {
        return territory.departements().stream()
                .filter(d -> d.code().length() < 3
                        || d.code().compareTo("977") < 0 && !d.code().equals("975"))
                .toList();
    }

    public @Nullable Departement getChosen() {
        return departement == null ? null : territory.departement(departement).orElse(null);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getDepartement() {
        return departement;
    }

    public void setDepartement(@Nullable String departement) {
        this.departement = departement;
    }
}
