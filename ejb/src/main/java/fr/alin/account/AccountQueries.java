package fr.alin.account;

import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The signed-in person's own account. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
public class AccountQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    public AccountView mine() {
        UUID id = signedIn.account();
        List<Tuple> rows = em.createQuery(
                        "select firstName, birthName, email, alsNumber from Account where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Tuple row = rows.get(0);
        return new AccountView(
                new AccountId(id),
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class));
    }
}
