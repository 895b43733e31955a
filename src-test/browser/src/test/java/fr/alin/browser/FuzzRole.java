package fr.alin.browser;

import fr.alin.sandbox.DemoAccounts;
import java.util.Locale;
import java.util.function.Predicate;

/** Who sends the inputs: everybody has an account like a demo account, but not it. */
enum FuzzRole {
    ANYBODY("", path -> false),
    APPLICANT(DemoAccounts.APPLICANT, path -> path.startsWith("/candidat/")),
    CANDIDATE(DemoAccounts.APPLICANT, path -> path.startsWith("/candidat/")),
    NEWCOMER(DemoAccounts.APPLICANT_WITHOUT_REQUEST, path -> path.startsWith("/candidat/")),
    ADVISER(DemoAccounts.ADVISER, path -> path.startsWith("/conseiller/") && !path.startsWith("/conseiller/objectifs")),
    SUPERVISOR(DemoAccounts.SUPERVISOR, path -> path.startsWith("/conseiller/")),
    LANDLORD(DemoAccounts.LANDLORD, path -> path.startsWith("/bailleur/")),
    ADMIN(DemoAccounts.ADMIN, path -> path.startsWith("/admin/"));

    private final String model;
    private final Predicate<String> own;

    FuzzRole(String model, Predicate<String> own) {
        this.model = model;
        this.own = own;
    }

    /** The demo account that the account of this role is like. */
    String model() {
        return model;
    }

    String email() {
        return "fuzz-" + name().toLowerCase(Locale.ROOT) + "@exemple.fr";
    }

    boolean signsIn() {
        return this != ANYBODY;
    }

    /** Whether forms of that page are this role's to send; those of public pages are sent by few, for all are alike. */
    boolean uses(String path) {
        boolean protectedPage =
                path.matches("/(candidat|conseiller|bailleur|admin)/.*") || path.startsWith("/mon-compte");
        return !protectedPage && this == ANYBODY
                || own.test(path)
                || (this == APPLICANT || this == ADVISER) && path.startsWith("/mon-compte");
    }
}
