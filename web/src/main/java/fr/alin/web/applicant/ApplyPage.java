package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.web.offers.OfferPage;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private OfferPage page;

    @Inject
    private Reference ref;

    private @Nullable String key;

    /** Each showing of the form has a key of its own: posting it twice applies once. */
    public void load() {
        key = UUID.randomUUID().toString();
        page.load();
    }

    /** @throws BusinessException {@code apply.} and the name of the obstacle */
    public String apply() {
        OfferId offer = OfferId.parse(ref.getValue());
        try {
            return "/candidat/confirmation?faces-redirect=true&ref=" + candidatures.apply(offer, formKey());
        } catch (BusinessException refused) {
            // What stands in the way now came after the page was read: it is shown with its way out.
            page.lookAgain();
            throw refused;
        }
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
