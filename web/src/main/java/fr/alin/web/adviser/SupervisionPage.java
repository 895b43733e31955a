package fr.alin.web.adviser;

import fr.alin.account.StaffMember;
import fr.alin.account.StaffQueries;
import fr.alin.candidature.FileVersion;
import fr.alin.candidature.ReassignmentReason;
import fr.alin.candidature.ReopeningReason;
import fr.alin.candidature.SupervisionService;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supervisor does with a file that is another's: giving it on, taking its validation back. */
@Named
@RequestScoped
public class SupervisionPage {
    @Inject
    private SupervisionService supervision;

    @Inject
    private StaffQueries staff;

    @Inject
    private FileInView page;

    private final SupervisionForm form = new SupervisionForm();
    private @Nullable ReopeningReason reopening;

    /** @throws BusinessException {@code adviser.required}, {@code reassignment.required}, as {@link SupervisionService} */
    public String reassign() {
        form.complete();
        return page.act(
                () -> supervision.reassign(
                        List.of(new FileVersion(page.id(), page.read())), form.receiver(), form.why()),
                "file.reassigned");
    }

    /** @throws BusinessException {@code reopening.required} and as {@link SupervisionService#reopen} */
    public String reopen() {
        if (reopening == null) {
            throw new BusinessException("reopening.required");
        }
        ReopeningReason reason = reopening;
        return page.act(() -> supervision.reopen(page.id(), page.read(), reason), "file.reopened");
    }

    public SupervisionForm getForm() {
        return form;
    }

    public List<StaffMember> getAdvisers() {
        return staff.advisers();
    }

    public ReassignmentReason[] getReasons() {
        return ReassignmentReason.values();
    }

    public @Nullable ReopeningReason getReopening() {
        return reopening;
    }

    public void setReopening(@Nullable ReopeningReason reopening) {
        this.reopening = reopening;
    }

    public ReopeningReason[] getReopenings() {
        return ReopeningReason.values();
    }
}
