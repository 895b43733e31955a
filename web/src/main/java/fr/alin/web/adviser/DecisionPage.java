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

    private @Nullable InvalidationReason reason;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    public String take() {
        return page.act(() -> decisions.take(page.id(), page.read()), "file.taken");
    }

    public String release() {
        return page.act(() -> decisions.release(page.id(), page.read()), "file.released");
    }

    public String validate() {
        return page.act(() -> decisions.validate(page.id(), page.read(), message), "file.validated");
    }

    /** @throws BusinessException {@code reason.required}, {@code message.required} and as {@link DecisionService} */
    public String invalidate() {
        if (reason == null) {
            throw new BusinessException("reason.required");
        }
        InvalidationReason coded = reason;
        return page.act(() -> decisions.invalidate(page.id(), page.read(), coded, message), "file.invalidated");
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
