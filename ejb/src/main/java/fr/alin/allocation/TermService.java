package fr.alin.allocation;

import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.allocation.model.Allocations;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.registry.ClosureService;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What happens when a term is over, and what is told before. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class TermService {
    /** Days before the last one to answer, on which whoever has not answered is reminded. */
    public static final int REMINDER_DAYS = 3;

    @Inject
    private AllocationReader reader;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationDesk desk;

    @Inject
    private ClosureService registry;

    /** Whose delay to answer, or whose term to bring a document, is over. */
    public List<UUID> over(UUID after, int most) {
        return reader.over(desk.today(), after, most);
    }

    /** Silence is a refusal, and a condition that was not met ends the decision; whoever has answered meanwhile is left alone. */
    public void end(UUID candidature) {
        CandidatureId id = new CandidatureId(candidature);
        Allocation allocation = allocations.of(id);
        CandidatureStatus status = desk.lock(allocation.offer()).get(id);
        Allocation now = allocations.lock(id);
        if (status == CandidatureStatus.OFFERED && now.answerOver(desk.today())) {
            end(now, CandidatureAction.KEEP_SILENT, AllocationMail.ANSWER_KEPT);
        } else if (status == CandidatureStatus.CONDITIONAL && now.conditionOver(desk.today())) {
            end(now, CandidatureAction.LAPSE, AllocationMail.CONDITION_KEPT);
        }
    }

    private void end(Allocation allocation, CandidatureAction how, AllocationMail told) {
        desk.proceed(allocation.candidature(), how);
        desk.tell(allocation.candidature(), told);
        desk.next(allocation.offer());
    }

    /** Who is to be reminded. */
    public List<UUID> toRemind(UUID after, int most) {
        return reader.toRemind(desk.today().plusDays(REMINDER_DAYS), after, most);
    }

    /** Reminds once. */
    public void remind(UUID candidature) {
        CandidatureId id = new CandidatureId(candidature);
        Map<CandidatureId, CandidatureStatus> active =
                desk.lock(allocations.of(id).offer());
        Allocation allocation = allocations.lock(id);
        if (active.get(id) == CandidatureStatus.OFFERED
                && allocation.remindable(desk.today().plusDays(REMINDER_DAYS))) {
            allocation.reminded(desk.now());
            desk.tell(id, AllocationMail.ANSWER_REMINDER);
        }
    }

    /** Whoever has moved in, and of whom the registry does not know yet. */
    public List<UUID> toClose(UUID after, int most) {
        return allocations.toClose(after, most);
    }

    /** Has the registry close the request; told again under the same reference when the answer was lost. */
    public void closeRequest(UUID candidature) {
        CandidatureId id = new CandidatureId(candidature);
        Allocation allocation = allocations.lock(id);
        if (allocation.closable()) {
            registry.close(
                    reader.request(id), Objects.requireNonNull(allocation.leaseSignedOn()), candidature.toString());
            allocation.registryTold(desk.now());
        }
    }
}
