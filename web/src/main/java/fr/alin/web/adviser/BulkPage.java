package fr.alin.web.adviser;

import fr.alin.account.StaffMember;
import fr.alin.account.StaffQueries;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.FileVersion;
import fr.alin.candidature.ReassignmentReason;
import fr.alin.candidature.SupervisionService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is done with the files that are ticked in the list. */
@Named
@RequestScoped
public class BulkPage {
    @Inject
    private DecisionService decisions;

    @Inject
    private SupervisionService supervision;

    @Inject
    private StaffQueries staff;

    @Inject
    private WorkListInView list;

    @Inject
    private HttpServletRequest request;

    private final SupervisionForm form = new SupervisionForm();

    /** M’affecter: those that are free are taken, a colleague's stay where they are, and both are told. */
    public String take() {
        List<FileVersion> ticked = ticked();
        int taken = 0;
        for (FileVersion file : ticked) {
            try {
                decisions.take(file.id(), file.version());
                taken++;
            } catch (BusinessException e) {
                // A colleague was quicker, or it is over: counted among the others.
            }
        }
        Notices.say(taken == ticked.size() ? "files.taken" : "files.partlyTaken", taken, ticked.size() - taken);
        return list.back();
    }

    /** @throws BusinessException {@code adviser.required}, {@code reassignment.required}, as {@link SupervisionService} */
    public String reassign() {
        form.complete();
        List<FileVersion> ticked = ticked();
        supervision.reassign(ticked, form.receiver(), form.why());
        Notices.say("files.reassigned", ticked.size());
        return list.back();
    }

    /** @throws BusinessException {@code files.required} */
    private List<FileVersion> ticked() {
        String[] values = Objects.requireNonNullElse(request.getParameterValues("dossier"), new String[0]);
        if (values.length == 0) {
            throw new BusinessException("files.required");
        }
        if (values.length > SupervisionService.MOST_FILES) {
            throw new BusinessException("files.tooMany", SupervisionService.MOST_FILES);
        }
        return Arrays.stream(values).map(BulkPage::file).distinct().toList();
    }

    /** As {@link WorkRow#getTick} writes it; anything else is no file. */
    private static FileVersion file(String value) {
        int colon = value.lastIndexOf(':');
        String version = value.substring(colon + 1);
        if (colon < 0 || !version.matches("[0-9]{1,9}")) {
            throw new BusinessException("files.required");
        }
        return new FileVersion(CandidatureId.parse(value.substring(0, colon)), Integer.parseInt(version));
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
}
