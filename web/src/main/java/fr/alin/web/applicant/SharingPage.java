package fr.alin.web.applicant;

import fr.alin.housingrequest.HousingRequestService;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharedField;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.GridQueries;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.RequestInView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mes souhaits concernant mes données personnelles. */
@Named
@RequestScoped
public class SharingPage {
    private static final int DELEGATION = 4;

    @Inject
    private HousingRequestService requests;

    @Inject
    private GridQueries grids;

    @Inject
    private RequestInView mine;

    @NotNull(message = "{sharing.choose}")
    private @Nullable Integer choice;

    private boolean sensitive;

    /** A choice of the older scheme is shown, never preselected: its figures mean something else now. */
    public @Nullable String load() {
        RequestView request = mine.getRequest();
        if (request == null) {
            return "/candidat/demande/importer?faces-redirect=true";
        }
        SharingChoice sharing = request.sharing();
        if (sharing != null && sharing.scheme() == SharingChoice.CURRENT_SCHEME) {
            choice = sharing.choice();
            sensitive = sharing.sensitive();
        }
        return null;
    }

    public String save() {
        int chosen = Objects.requireNonNull(choice);
        requests.share(new SharingChoice(SharingChoice.CURRENT_SCHEME, chosen, sensitive && chosen == DELEGATION));
        Notices.say("sharing.saved");
        return "/candidat/situation?faces-redirect=true";
    }

    /** The most points that the grid in force gives for an employer's policy. */
    public int getPoints() {
        return grids.inForce().award(Criterion.EMPLOYER_POINTS).cap();
    }

    public List<SharingChoice> getChoices() {
        return SharingChoice.current(sensitive);
    }

    public SharedField[] getSharedFields() {
        return SharedField.values();
    }

    public @Nullable Integer getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Integer choice) {
        this.choice = choice;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }
}
