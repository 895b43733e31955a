package fr.alin.account;

import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Who of the staff may be given work. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.ADMIN})
public class StaffQueries {
    @PersistenceContext
    private EntityManager em;

    /** Accounts of those who lead the advisers and have not left. */
    @RolesAllowed(Roles.SYSTEM)
    public List<UUID> supervisors() {
        return em.createQuery(
                        "select id from Account where closedAt is null and :supervisor member of roles order by id",
                        UUID.class)
                .setParameter("supervisor", Roles.SUPERVISOR)
                .getResultList();
    }

    /** Everybody who studies files and has not left, by name. */
    public List<StaffMember> advisers() {
        return em.createQuery(
                        """
                        select new fr.alin.account.StaffMember(a.id, left(a.firstName, 1) || '. ' || a.birthName)
                        from Account a where a.closedAt is null
                        and (:adviser member of a.roles or :supervisor member of a.roles)
                        order by collate(a.birthName as `fr-x-icu`), a.firstName, a.id""",
                        StaffMember.class)
                .setParameter("adviser", Roles.ADVISER)
                .setParameter("supervisor", Roles.SUPERVISOR)
                .getResultList();
    }
}
