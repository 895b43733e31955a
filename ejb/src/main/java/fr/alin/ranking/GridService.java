package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.model.Grids;
import fr.alin.ranking.model.OfferNameReader;
import fr.alin.ranking.rules.Simulation;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The next grid: drafted, simulated against frozen lists, published for offers to come. One draft at a time. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class GridService {
    /** Nobody applies under rules that were not public for two weeks. */
    public static final int NOTICE_DAYS = 14;

    public static final int SOURCE_LENGTH = 200;
    private static final int SIMULATED_LISTS = 200;
    private static final int MOST_POINTS = 100;

    @Inject
    private Grids grids;

    @Inject
    private FrozenLists frozen;

    @Inject
    private OfferNameReader names;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    public Optional<Grid> draft() {
        return grids.draft();
    }

    /** Begins a draft as a copy of the grid in force; an existing one is kept. */
    public void begin() {
        if (grids.draft().isEmpty()) {
            grids.begin(
                    grids.inForce(today.date()).orElseThrow(NotFoundException::new), signedIn.account(), today.now());
            recorded("GRID_DRAFTED", draftOrNone());
        }
    }

    /**
     * Writes the draft.
     *
     * @throws BusinessException {@code points.range} outside 0 to 100 or above the cap, {@code source.required}
     */
    public void write(Map<Criterion, Award> awards, String source) {
        String clean = CleanText.line(source, SOURCE_LENGTH);
        if (clean.isEmpty()) {
            throw new BusinessException("source.required");
        }
        for (Award award : awards.values()) {
            if (award.points() < 0 || award.points() > award.cap() || award.cap() > MOST_POINTS) {
                throw new BusinessException("points.range", MOST_POINTS);
            }
        }
        Grid draft = draftOrNone();
        grids.write(new Grid(draft.id(), draft.number(), null, clean, awards));
        recorded("GRID_WRITTEN", draft);
    }

    /** What the draft would have changed in the latest frozen lists. */
    public SimulationView simulate() {
        Grid draft = draftOrNone();
        Simulation simulation = new Simulation(draft);
        frozen.latest(SIMULATED_LISTS).forEach(list -> simulation.add(FrozenListJson.read(list.facts())));
        return simulation.result();
    }

    /** What people call the offers of a simulation. */
    public Map<UUID, OfferName> names(SimulationView simulation) {
        return names.names(
                simulation.offers().stream().map(SimulationView.Offer::offer).toList());
    }

    /**
     * Publishes the draft for offers published from that day on; open offers keep their grid.
     *
     * @throws BusinessException {@code validFrom.range} when it is less than two weeks ahead, {@code validFrom.taken} when
     *     another grid begins on that day
     */
    public void publish(LocalDate validFrom) {
        if (validFrom.isBefore(today.date().plusDays(NOTICE_DAYS))) {
            throw new BusinessException("validFrom.range", NOTICE_DAYS);
        }
        Grid draft = draftOrNone();
        if (!grids.publish(draft.id(), validFrom)) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        recorded("GRID_PUBLISHED", draft);
    }

    public void drop() {
        Grid draft = draftOrNone();
        grids.drop(draft.id());
        recorded("GRID_DROPPED", draft);
    }

    private Grid draftOrNone() {
        return grids.draft().orElseThrow(NotFoundException::new);
    }

    private void recorded(String action, Grid draft) {
        audit.record(AuditEvent.of(signedIn.account(), action, "scoring_grid", draft.id()));
    }
}
