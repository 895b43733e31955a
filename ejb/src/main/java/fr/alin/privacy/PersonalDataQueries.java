package fr.alin.privacy;

import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import java.util.UUID;

/** The export of one's own data. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
public class PersonalDataQueries {
    @Inject
    private PersonalDataOfFeatures features;

    @Inject
    private Principal principal;

    /** Every section, also those that hold nothing. */
    public List<DataSection> mine() {
        return features.sections(UUID.fromString(principal.getName()));
    }
}
