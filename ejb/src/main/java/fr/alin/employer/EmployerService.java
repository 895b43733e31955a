package fr.alin.employer;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.employer.model.Employers;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Registered employers, kept by administrators until employers have their own pages. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EmployerService {
    public static final int NAME_LENGTH = 200;
    private static final int MOST_POINTS = 100;
    static final int MOST_STAFF = 1_000_000;

    @Inject
    private Employers employers;

    @Inject
    private Event<SiretsLeaving> leaving;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    public List<RegisteredEmployer> all() {
        return employers.all();
    }

    /** @throws NotFoundException for an unknown employer */
    public RegisteredEmployer get(UUID id) {
        return employers.byId(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Registers an employer with its first establishment.
     *
     * @throws BusinessException {@code name.missing}, {@code headcount.range}, {@code points.outOf}, {@code code.form}, {@code siret.length},
     *     {@code siret.invalid}, {@code siret.taken}
     */
    public UUID register(EmployerChange change, String siret) {
        UUID id = UUID.randomUUID();
        employers.add(id, checked(change));
        employers.addSiret(id, Siret.parse(siret));
        recorded("EMPLOYER_REGISTERED", id);
        return id;
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} and as {@link #register} */
    public void change(UUID id, int version, EmployerChange change) {
        if (!employers.change(id, version, checked(change))) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        recorded("EMPLOYER_CHANGED", id);
    }

    /** @throws BusinessException {@code siret.length}, {@code siret.invalid}, {@code siret.taken} */
    public void addSiret(UUID id, String siret) {
        employers.addSiret(get(id).id(), Siret.parse(siret));
        recorded("SIRET_ADDED", id);
    }

    /**
     * Removes an establishment that nobody names.
     *
     * @throws BusinessException {@code siret.used}, {@code siret.last} for the only one
     * @throws NotFoundException for an unknown employer, or a SIRET that is not its own
     */
    public void removeSiret(UUID id, String siret) {
        RegisteredEmployer employer = get(id);
        if (!employer.sirets().contains(siret)) {
            throw new NotFoundException();
        }
        if (employer.sirets().size() == 1) {
            throw new BusinessException("siret.last");
        }
        leaving.fire(new SiretsLeaving(Set.of(siret)));
        employers.removeSiret(id, siret);
        recorded("SIRET_REMOVED", id);
    }

    /**
     * Removes an employer that nobody names and that reserves no offer.
     *
     * @throws BusinessException {@code siret.used}, {@code employer.reserves}
     * @throws NotFoundException for an unknown employer
     */
    public void remove(UUID id) {
        leaving.fire(new SiretsLeaving(Set.copyOf(get(id).sirets())));
        employers.remove(id);
        recorded("EMPLOYER_REMOVED", id);
    }

    private static EmployerChange checked(EmployerChange change) {
        String name = CleanText.line(change.name(), NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("name.missing");
        }
        if (change.headcount() < 1 || change.headcount() > MOST_STAFF) {
            throw new BusinessException("headcount.range", MOST_STAFF);
        }
        if (change.points() < 0 || change.points() > MOST_POINTS) {
            throw new BusinessException("points.outOf", MOST_POINTS);
        }
        String code = EmployerCode.parse(change.code());
        return new EmployerChange(name, change.headcount(), change.agricultural(), change.points(), code);
    }

    private void recorded(String action, UUID id) {
        audit.record(AuditEvent.of(signedIn.account(), action, "employer", id));
    }
}
