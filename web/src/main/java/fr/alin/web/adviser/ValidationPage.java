package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.RefusalQueries;
import fr.alin.study.FileView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Valider: what is in doubt, a word about it, and the mail as it will be sent. */
@Named
@RequestScoped
public class ValidationPage {
    @Inject
    private DecisionService decisions;

    @Inject
    private RefusalQueries refusals;

    @Inject
    private MailPreview mails;

    @Inject
    private FileInView page;

    @Inject
    private Walk walk;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    /** @throws BusinessException as {@link DecisionService#validate} */
    public String validate() {
        return then(walk.getListUrl());
    }

    public String validateAndNext() {
        return then(walk.next());
    }

    private String then(String url) {
        page.done(() -> decisions.validate(page.id(), page.read(), message), "file.validated");
        return Walk.redirect(url);
    }

    /** Shows the mail as it would be sent with what is typed. */
    public void preview() {
        // The page does it while it is shown.
    }

    /** @return null for whoever does not study the file */
    public @Nullable MailView getMail() {
        return mails.of(CandidatureMail.CANDIDATURE_VALIDATED, Map.of("message", MailPreview.words(message)));
    }

    /** What a word has to be said about; empty when nothing is in doubt. */
    public List<String> getDoubts() {
        FileView file = page.getFile();
        return refusals.doubts(file.request(), file.verdict()).stream()
                .map(doubt -> DoubtLine.of(doubt, file.verdict()))
                .toList();
    }

    /** What speaks against the file without refusing it. */
    public List<String> getWarnings() {
        FileView file = page.getFile();
        return refusals.warnings(file.verdict()).stream()
                .map(check -> DoubtLine.warning(check, file.verdict()))
                .toList();
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
