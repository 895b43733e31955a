package fr.alin.personaldata;

import fr.alin.account.SignedIn;
import fr.alin.personaldata.model.DataReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The export of one's own data. */
@Stateless
@RolesAllowed({"APPLICANT", "ADVISER", "SUPERVISOR", "LANDLORD", "EMPLOYER", "ADMIN"})
public class PersonalDataQueries {
    @Inject
    private DataReader reader;

    @Inject
    private SignedIn signedIn;

    /** Every section, also those that hold nothing. */
    public List<DataSection> mine() {
        return reader.of(signedIn.account());
    }
}
