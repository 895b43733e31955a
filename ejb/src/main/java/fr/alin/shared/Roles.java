package fr.alin.shared;

import java.util.List;

/** Roles of the container, as in product terms; SYSTEM is what timers and listeners run as. */
public final class Roles {
    public static final String APPLICANT = "APPLICANT";
    public static final String ADVISER = "ADVISER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String LANDLORD = "LANDLORD";
    public static final String EMPLOYER = "EMPLOYER";
    public static final String ADMIN = "ADMIN";
    public static final String SYSTEM = "SYSTEM";

    public static final List<String> ALL = List.of(APPLICANT, ADVISER, SUPERVISOR, LANDLORD, EMPLOYER, ADMIN, SYSTEM);

    private Roles() {}
}
