package fr.alin.web.applicant;

import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.registry.ClaimQueries;
import fr.alin.registry.ClaimView;
import fr.alin.registry.CodeResult;
import fr.alin.registry.ImportService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mon code d'accès. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private ImportService imports;

    @Inject
    private ClaimQueries claims;

    @Inject
    private HousingRequestQueries requests;

    private @Nullable String code;

    /** Without an open claim there is nothing to type a code for. */
    public @Nullable String load() {
        return claims.open().isPresent() ? null : "/candidat/situation?faces-redirect=true";
    }

    /** @throws BusinessException {@code code.} and what was wrong; the try is counted all the same */
    public String confirm() {
        boolean firstImport = requests.mine().isEmpty();
        CodeResult result = imports.confirm(Objects.requireNonNullElse(code, ""));
        if (result != CodeResult.RIGHT) {
            throw new BusinessException("code." + result, triesLeft());
        }
        Notices.say("import.done");
        return firstImport
                ? "/candidat/demande/informations?faces-redirect=true"
                : "/candidat/situation?faces-redirect=true";
    }

    public String resend() {
        imports.sendAnotherCode();
        Notices.say("code.resent");
        return "/candidat/demande/code?faces-redirect=true";
    }

    /** @return null once the code was right: the page is left then */
    public @Nullable ClaimView getClaim() {
        return claims.open().orElse(null);
    }

    private int triesLeft() {
        return claims.open().map(ClaimView::triesLeft).orElse(0);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
