package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.RefusalQueries;
import fr.alin.shared.BusinessException;
import fr.alin.study.FileView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invalider: a reason that says what is so, and the mail as it will be sent. */
@Named
@RequestScoped
public class InvalidationPage {
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

    private @Nullable InvalidationReason reason;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    /** @throws BusinessException {@code reason.required} and as {@link DecisionService#invalidate} */
    public String invalidate() {
        return then(walk.getListUrl());
    }

    public String invalidateAndNext() {
        return then(walk.next());
    }

    private String then(String url) {
        if (reason == null) {
            throw new BusinessException("reason.required");
        }
        InvalidationReason coded = reason;
        page.done(() -> decisions.invalidate(page.id(), page.read(), coded, message), "file.invalidated");
        return Walk.redirect(url);
    }

    /** Shows the mail as it would be sent with what is typed. */
    public void preview() {
        // The page does it while it is shown.
    }

    /** @return null until a reason is chosen */
    public @Nullable MailView getMail() {
        return reason == null
                ? null
                : mails.of(
                        CandidatureMail.CANDIDATURE_INVALIDATED,
                        Map.of("message", MailPreview.words(message), "reason", reason.code()));
    }

    /** Each coded reason with what it rests on. */
    public List<ReasonLine> getReasons() {
        FileView file = page.getFile();
        return refusals.bases(file.request(), file.verdict(), file.evidence() != null).stream()
                .map(basis -> new ReasonLine(basis, file.verdict()))
                .toList();
    }

    public @Nullable InvalidationReason getReason() {
        return reason;
    }

    public void setReason(@Nullable InvalidationReason reason) {
        this.reason = reason;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
