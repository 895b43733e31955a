package fr.alin.web.landlord;

import fr.alin.allocation.AllocationQueries;
import fr.alin.allocation.AllocationView;
import fr.alin.allocation.FollowedFile;
import fr.alin.allocation.LeaseService;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One file that the commission gave something to: the days it has behind it, and the next act of its landlord. */
@Named
@RequestScoped
public class AllocationPage {
    @Inject
    private AllocationQueries queries;

    @Inject
    private LeaseService service;

    @Inject
    private Reference ref;

    private @Nullable FollowedFile file;
    private @Nullable LocalDate lease;
    private @Nullable LocalDate moveIn;
    private boolean sure;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        file();
    }

    public FollowedRow getRow() {
        return new FollowedRow(file());
    }

    /** What was given, and the days on which it went on. */
    public AllocationView getGiven() {
        return file().allocation();
    }

    /** @throws BusinessException {@code sureMet.required}, as {@link LeaseService#conditionMet} */
    public String meetCondition() {
        requireSure("sureMet.required");
        act(() -> service.conditionMet(id()));
        Notices.say("followed.conditionMet");
        return again();
    }

    /** @throws BusinessException {@code lease.required}, {@code sure.required}, as {@link LeaseService#signLease} */
    public String signLease() {
        LocalDate day = required(lease, "lease.required");
        requireSure("sure.required");
        act(() -> service.signLease(id(), day));
        Notices.say("followed.leased");
        return again();
    }

    /** @throws BusinessException {@code moveIn.required}, {@code sureEntry.required}, as {@link LeaseService#moveIn} */
    public String enter() {
        LocalDate day = required(moveIn, "moveIn.required");
        requireSure("sureEntry.required");
        act(() -> service.moveIn(id(), day));
        Notices.say("followed.housed");
        return again();
    }

    /** What nobody can take back is no matter of one key. */
    private void requireSure(String key) {
        if (!sure) {
            throw new BusinessException(key);
        }
    }

    private static LocalDate required(@Nullable LocalDate day, String key) {
        if (day == null) {
            throw new BusinessException(key);
        }
        return day;
    }

    /** Whoever is told that it is not possible any more sees what is. */
    private void act(Runnable change) {
        file = null;
        change.run();
    }

    private FollowedFile file() {
        if (file == null) {
            file = queries.file(id());
        }
        return file;
    }

    private CandidatureId id() {
        return new CandidatureId(RefReader.required(ref.getValue()));
    }

    private String again() {
        return "/bailleur/suivi?faces-redirect=true&ref=" + id();
    }

    public @Nullable LocalDate getLease() {
        return lease;
    }

    public void setLease(@Nullable LocalDate lease) {
        this.lease = lease;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public @Nullable LocalDate getMoveIn() {
        return moveIn;
    }

    public void setMoveIn(@Nullable LocalDate moveIn) {
        this.moveIn = moveIn;
    }
}
