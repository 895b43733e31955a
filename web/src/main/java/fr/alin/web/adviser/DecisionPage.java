package fr.alin.web.adviser;

import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Étude du dossier: taking it, giving it back, and the decision. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    private DecisionService decisions;

    @Inject
    private FileInView page;

    @Inject
    private Walk walk;

    private @Nullable InvalidationReason reason;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    public String take() {
        return page.act(() -> decisions.take(page.id(), page.read()), "file.taken");
    }

    /** Back to the list: the page would take the file again. */
    public String release() {
        return then(
                walk.getListUrl(), () -> page.done(() -> decisions.release(page.id(), page.read()), "file.released"));
    }

    public String validate() {
        return then(walk.getListUrl(), this::validated);
    }

    public String validateAndNext() {
        return then(next(), this::validated);
    }

    public String invalidate() {
        return then(walk.getListUrl(), this::invalidated);
    }

    public String invalidateAndNext() {
        return then(next(), this::invalidated);
    }

    private void validated() {
        page.done(() -> decisions.validate(page.id(), page.read(), message), "file.validated");
    }

    /** @throws BusinessException {@code reason.required}, {@code message.required} and as {@link DecisionService} */
    private void invalidated() {
        if (reason == null) {
            throw new BusinessException("reason.required");
        }
        InvalidationReason coded = reason;
        page.done(() -> decisions.invalidate(page.id(), page.read(), coded, message), "file.invalidated");
    }

    /** Which file comes next is asked before this one leaves the list. */
    private String next() {
        return walk.getNext().isEmpty() ? walk.getListUrl() : walk.getNext();
    }

    private static String then(String url, Runnable decision) {
        decision.run();
        return Walk.redirect(url);
    }

    public List<InvalidationReason> getReasons() {
        return List.of(InvalidationReason.values());
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
