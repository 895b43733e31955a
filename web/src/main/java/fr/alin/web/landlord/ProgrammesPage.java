package fr.alin.web.landlord;

import fr.alin.landlord.ProgrammeItem;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.landlord.ProgrammeService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes: the landlord's residences, and a form for another one. */
@Named
@RequestScoped
public class ProgrammesPage {
    private static final int TEXT = 80;

    @Inject
    private ProgrammeQueries queries;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private HttpServletRequest request;

    private final ProgrammeForm form = new ProgrammeForm();

    private @Nullable List<ProgrammeItem> found;

    private List<ProgrammeItem> found() {
        if (found == null) {
            found = queries.page(getText(), RefReader.optional(request.getParameter("apres")));
        }
        return found;
    }

    public List<ProgrammeItem> getProgrammes() {
        return found().stream().limit(ProgrammeQueries.ROWS).toList();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        return found().size() <= ProgrammeQueries.ROWS
                ? ""
                : getFirstUrl() + "&apres="
                        + found().get(ProgrammeQueries.ROWS - 1).id();
    }

    public String getFirstUrl() {
        return "/bailleur/programmes?texte=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    public String getText() {
        String typed =
                Objects.requireNonNullElse(request.getParameter("texte"), "").strip();
        return typed.substring(0, Math.min(TEXT, typed.length()));
    }

    public String getNone() {
        return Words.format(getText().isEmpty() ? "programmes.none" : "programmes.noneFound");
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return request.getParameter("apres") != null;
    }

    /** @throws BusinessException as {@link ProgrammeService#add} */
    public String add() {
        UUID added = programmes.add(form.title(), form.town(), form.place());
        Notices.say("programmes.added");
        return "/bailleur/programme?faces-redirect=true&ref=" + added;
    }

    public ProgrammeForm getForm() {
        return form;
    }
}
