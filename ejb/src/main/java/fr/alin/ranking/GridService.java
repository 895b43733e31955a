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

    /** Nobody knows today by what people should be ranked later than that. */
    public static final int MOST_MONTHS_AHEAD = 12;

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

    public Optional<GridDraft> draft() {
        return grids.draft();
    }

    /** Begins a draft as a copy of the grid in force; an existing one is kept. */
    public void begin() {
        if (grids.draft().isEmpty()) {
            grids.begin(
                    grids.inForce(today.date()).orElseThrow(NotFoundException::new), signedIn.account(), today.now());
            recorded("GRID_DRAFTED", draftOrNone().grid());
        }
    }

    /**
     * Writes the draft.
     *
     * @param version as the page had shown it
     * @return the draft's version from now on
     * @throws BusinessException {@code common.modifiedMeanwhile} when another administrator was quicker, {@code points.range} outside 0 to 100 or above the cap, {@code source.required}
     */
    public int write(int version, Map<Criterion, Award> awards, String source) {
        String clean = CleanText.line(source, SOURCE_LENGTH);
        if (clean.isEmpty()) {
            throw new BusinessException("source.required");
        }
        for (Award award : awards.values()) {
            if (award.points() < 0 || award.points() > award.cap() || award.cap() > MOST_POINTS) {
                throw new BusinessException("points.range", MOST_POINTS);
            }
        }
        Grid draft = seen(version);
        int next = grids.write(new Grid(draft.id(), draft.number(), null, clean, awards));
        recorded("GRID_WRITTEN", draft);
        return next;
    }

    /** What the draft would have changed in the latest frozen lists. */
    public SimulationView simulate() {
        Grid draft = draftOrNone().grid();
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
     * @param version as the page had shown it
     * @throws BusinessException {@code common.modifiedMeanwhile}, {@code validFrom.range} when it is less than two weeks ahead, {@code validFrom.far} when more than a year, {@code validFrom.taken} when
     *     another grid begins on that day
     */
    public void publish(int version, LocalDate validFrom) {
        if (validFrom.isBefore(today.date().plusDays(NOTICE_DAYS))) {
            throw new BusinessException("validFrom.range", NOTICE_DAYS);
        }
        if (validFrom.isAfter(today.date().plusMonths(MOST_MONTHS_AHEAD))) {
            throw new BusinessException("validFrom.far", MOST_MONTHS_AHEAD);
        }
        Grid draft = seen(version);
        grids.publish(draft.id(), validFrom);
        recorded("GRID_PUBLISHED", draft);
    }

    /**
     * Throws the draft away.
     *
     * @param version as the page had shown it
     * @throws BusinessException {@code common.modifiedMeanwhile}
     */
    public void drop(int version) {
        Grid draft = seen(version);
        grids.drop(draft.id());
        recorded("GRID_DROPPED", draft);
    }

    /** Locked, so that of two who have seen it one is told. */
    private Grid seen(int version) {
        GridDraft draft = grids.lockDraft().orElseThrow(() -> new BusinessException("common.modifiedMeanwhile"));
        if (draft.version() != version) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        return draft.grid();
    }

    private GridDraft draftOrNone() {
        return grids.draft().orElseThrow(NotFoundException::new);
    }

    private void recorded(String action, Grid draft) {
        audit.record(AuditEvent.of(signedIn.account(), action, "scoring_grid", draft.id()));
    }
}
