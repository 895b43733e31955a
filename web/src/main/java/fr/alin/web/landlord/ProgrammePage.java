package fr.alin.web.landlord;

import fr.alin.landlord.DwellingItem;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.landlord.ProgrammeService;
import fr.alin.landlord.ProgrammeView;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme: its name, and its dwellings. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    private ProgrammeQueries queries;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Reference ref;

    @Inject
    private HttpServletRequest request;

    private final ProgrammeForm form = new ProgrammeForm();

    private @Nullable ProgrammeView programme;

    private @Nullable List<DwellingItem> found;

    private int version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        form.setName(getProgramme().name());
        version = getProgramme().version();
    }

    public ProgrammeView getProgramme() {
        if (programme == null) {
            programme = queries.programme(id());
        }
        return programme;
    }

    public List<DwellingItem> getDwellings() {
        return found().stream().limit(ProgrammeQueries.ROWS).toList();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        return found().size() <= ProgrammeQueries.ROWS
                ? ""
                : "/bailleur/programme?ref=" + id() + "&apres="
                        + found().get(ProgrammeQueries.ROWS - 1).id();
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return request.getParameter("apres") != null;
    }

    /** @throws BusinessException as {@link ProgrammeService#rename} */
    public String rename() {
        Meanwhile.act(
                () -> programmes.rename(id(), version, form.title()),
                () -> version = queries.programme(id()).version());
        Notices.say("programmes.renamed");
        return "/bailleur/programme?faces-redirect=true&ref=" + id();
    }

    private List<DwellingItem> found() {
        if (found == null) {
            found = queries.dwellings(id(), RefReader.optional(request.getParameter("apres")));
        }
        return found;
    }

    private UUID id() {
        return RefReader.required(ref.getValue());
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
