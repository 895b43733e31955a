package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.OfferInView;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Vérifier avant de postuler, then the application itself. */
@Named
@RequestScoped
public class ApplyPage {
    @Inject
    private CandidatureService candidatures;

    @Inject
    private CandidatureQueries queries;

    @Inject
    private OfferInView page;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reference ref;

    private @Nullable String key;

    /** Each showing of the form has a key of its own: posting it twice applies once. */
    public void load() {
        key = UUID.randomUUID().toString();
        page.load();
    }

    /** @throws BusinessException {@code apply.} and the name of the obstacle */
    public @Nullable String apply() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            // The form was posted before: its first result is on its way.
            return null;
        }
        OfferId offer = OfferId.parse(ref.getValue());
        UUID once = formKey();
        try {
            return confirmation(candidatures.apply(offer, once));
        } catch (BusinessException refused) {
            CandidatureId meanwhile = queries.madeBy(once).orElse(null);
            if (meanwhile != null) {
                return confirmation(meanwhile);
            }
            // What stands in the way now came after the page was read: it is shown with its way out.
            page.lookAgain();
            throw refused;
        }
    }

    public boolean isPosted() {
        return request.getParameter("key") != null;
    }

    /** A form that is posted again shows what it made, even where it could not be posted anew. */
    public @Nullable String repeat() {
        key = Objects.requireNonNullElse(request.getParameter("key"), "");
        return queries.madeBy(formKey()).map(ApplyPage::confirmation).orElse(null);
    }

    private static String confirmation(CandidatureId made) {
        return "/candidat/confirmation?faces-redirect=true&ref=" + made;
    }

    /** A key that was tampered with is as good as a new one. */
    private UUID formKey() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(key, ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }
}
