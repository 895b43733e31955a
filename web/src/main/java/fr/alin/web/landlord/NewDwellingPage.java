package fr.alin.web.landlord;

import fr.alin.landlord.DwellingService;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.landlord.ProgrammeView;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another dwelling of a programme. */
@Named
@RequestScoped
public class NewDwellingPage {
    @Inject
    private ProgrammeQueries queries;

    @Inject
    private DwellingService dwellings;

    @Inject
    private Reference ref;

    private final HomeForm form = new HomeForm();

    private @Nullable ProgrammeView programme;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getProgramme();
    }

    public ProgrammeView getProgramme() {
        if (programme == null) {
            programme = queries.programme(RefReader.required(ref.getValue()));
        }
        return programme;
    }

    /** @throws BusinessException as {@link DwellingService#add} */
    public String add() {
        UUID added = dwellings.add(RefReader.required(ref.getValue()), form.entered());
        Notices.say("dwelling.added");
        return "/bailleur/logement?faces-redirect=true&ref=" + added;
    }

    public HomeForm getForm() {
        return form;
    }
}
