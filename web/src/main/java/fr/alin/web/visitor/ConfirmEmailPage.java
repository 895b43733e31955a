package fr.alin.web.visitor;

import fr.alin.account.EmailChangeService;
import fr.alin.account.LinkView;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The link sent to a new address: looking uses nothing up, the button does. */
@Named
@RequestScoped
public class ConfirmEmailPage {
    @Inject
    private EmailChangeService changes;

    @Inject
    private LinkInView page;

    private @Nullable LinkView link;

    public LinkView getLink() {
        if (link == null) {
            link = changes.look(page.getToken());
        }
        return link;
    }

    /** @throws BusinessException {@code link.unusable}, {@code link.emailTaken} */
    public String confirm() {
        changes.confirm(page.getToken());
        return "/compte/adresse-confirmee?faces-redirect=true";
    }
}
