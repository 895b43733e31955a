package fr.alin.web.shared;

import fr.alin.account.AccountQueries;
import fr.alin.account.AccountView;
import fr.alin.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who looks at the page. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    private AccountQueries accounts;

    @Inject
    private HttpServletRequest request;

    private @Nullable AccountView account;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isApplicant() {
        return request.isUserInRole(Roles.APPLICANT);
    }

    public boolean isAdviser() {
        return request.isUserInRole(Roles.ADVISER) || request.isUserInRole(Roles.SUPERVISOR);
    }

    public boolean isSupervisor() {
        return request.isUserInRole(Roles.SUPERVISOR);
    }

    /** Whoever works here, or for a landlord. */
    public boolean isStaff() {
        return isAdviser() || isAdmin() || isLandlord();
    }

    public boolean isLandlord() {
        return request.isUserInRole(Roles.LANDLORD);
    }

    public boolean isAdmin() {
        return request.isUserInRole(Roles.ADMIN);
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.mine();
        }
        return account;
    }

    /** Class of the layout that is theirs. */
    public String getLook() {
        return isStaff() ? "bo" : "site";
    }

    /** Frame of the pages about one's own account. */
    public String getOwnTemplate() {
        return isStaff() ? "/WEB-INF/templates/own-staff.xhtml" : "/WEB-INF/templates/own-site.xhtml";
    }

    public String getTagline() {
        return isLandlord()
                ? Words.format("bo.landlord")
                : isStaff() ? Words.format("bo.space") : Words.format("common.tagline");
    }

    /** What leads back from a page that is none. */
    public String getHomeText() {
        return isStaff() ? Words.format("error.work") : Words.format("error.home");
    }

    /** Where the signed-in person's own pages begin. */
    public String getHome() {
        if (isAdviser()) {
            return "/conseiller/dossiers";
        }
        if (isAdmin()) {
            return "/admin/messages";
        }
        if (isLandlord()) {
            return "/bailleur/offres";
        }
        return isApplicant() ? "/candidat/situation" : "/";
    }
}
