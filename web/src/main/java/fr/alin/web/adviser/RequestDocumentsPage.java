package fr.alin.web.adviser;

import fr.alin.candidature.DecisionService;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentState;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.shared.WorkingDays;
import fr.alin.study.FollowUpService;
import fr.alin.study.RequestDocuments;
import fr.alin.study.StudyMail;
import fr.alin.web.shared.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Demander des pièces. */
@Named
@RequestScoped
public class RequestDocumentsPage {
    private static final Formats FORMATS = new Formats();

    private static final int USUAL_DAYS = 10;

    @Inject
    private FollowUpService followUps;

    @Inject
    private FileInView page;

    @Inject
    private MailPreview mails;

    @Inject
    private Walk walk;

    @Inject
    private Today today;

    private List<DocumentKind> kinds = List.of();
    private @Nullable LocalDate dueOn;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    @PostConstruct
    void proposeDay() {
        dueOn = WorkingDays.lastDay(today.date(), USUAL_DAYS);
    }

    /** Called by the page: what an adviser has found to be replaced is what there is to ask for. */
    public void load() {
        page.load();
        kinds = page.getFile().request().documents().stream()
                .filter(DocumentState::toReplace)
                .map(DocumentState::kind)
                .toList();
    }

    /** @throws BusinessException as {@link FollowUpService#requestDocuments}; {@code dueOn.required} */
    public String request() {
        if (dueOn == null) {
            throw new BusinessException("dueOn.required");
        }
        EnumSet<DocumentKind> asked = EnumSet.noneOf(DocumentKind.class);
        asked.addAll(kinds);
        RequestDocuments command = new RequestDocuments(asked, dueOn, message);
        page.done(() -> followUps.requestDocuments(page.id(), page.read(), command), "documents.asked");
        return Walk.redirect(walk.getListUrl());
    }

    /** Shows the mail as it would be sent with what is typed. */
    public void preview() {
        // The page does it while it is shown.
    }

    /** @return null for whoever does not study the file */
    public @Nullable MailView getMail() {
        return mails.of(
                StudyMail.DOCUMENTS_REQUESTED,
                Map.of(
                        "documents", kinds.stream().distinct().map(Enum::name).toList(),
                        "message", MailPreview.words(message),
                        "due", FORMATS.day(dueOn)));
    }

    public DocumentKind[] getAllKinds() {
        return DocumentKind.values();
    }

    public List<DocumentKind> getKinds() {
        return kinds;
    }

    public void setKinds(@Nullable List<DocumentKind> kinds) {
        this.kinds = kinds == null ? List.of() : kinds;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
