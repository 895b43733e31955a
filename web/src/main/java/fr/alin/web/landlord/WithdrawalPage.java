package fr.alin.web.landlord;

import fr.alin.offer.OfferWithdrawal;
import fr.alin.selection.WithdrawalService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Retirer une offre: the page that asks why, and tells how many people it ends the waiting of. */
@Named
@RequestScoped
public class WithdrawalPage {
    @Inject
    private WithdrawalService service;

    @Inject
    private OwnOfferInView page;

    @NotNull(message = "{withdrawn.required}")
    private @Nullable OfferWithdrawal why;

    private int version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        version = page.getView().version();
    }

    /** @throws BusinessException as {@link WithdrawalService#withdraw} */
    public String withdraw() {
        Meanwhile.act(() -> service.withdraw(page.id(), version, Objects.requireNonNull(why)), () -> {
            page.changed();
            version = page.getView().version();
        });
        Notices.say("own.withdrawn");
        return "/bailleur/offre?faces-redirect=true&ref=" + page.getRow().getNumber();
    }

    public OfferWithdrawal[] getReasons() {
        return OfferWithdrawal.values();
    }

    public @Nullable OfferWithdrawal getWhy() {
        return why;
    }

    public void setWhy(@Nullable OfferWithdrawal why) {
        this.why = why;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
