package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.employer.EmployerEvidence;
import fr.alin.employer.EmployerQueries;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.study.model.FollowUpReader;
import fr.alin.study.model.WorkListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with all that its study needs. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class FileQueries {
    @Inject
    private WorkListReader workList;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private EmployerQueries employers;

    @Inject
    private FollowUpReader followUps;

    @Inject
    private Today today;

    /** @throws NotFoundException for an unknown candidature */
    public FileView file(CandidatureId id) {
        WorkFile file = workList.file(id.value()).orElseThrow(NotFoundException::new);
        List<CandidatureView> all = candidatures.ofAccount(file.account());
        CandidatureView candidature =
                all.stream().filter(other -> other.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        RequestView request = requests.forStudy(new HousingRequestId(file.request()));
        EmployerEvidence evidence = evidence(request);
        FollowUp followUp = followUps.of(id.value()).orElseThrow(NotFoundException::new);
        return new FileView(
                file.item(),
                candidature,
                request,
                candidature.offer(),
                eligibility.judge(request, candidature.offer().facts()).verdict(),
                eligibility.figures(request, candidature.offer().facts()),
                FileChecks.of(request, evidence != null, file.accountName(), today.date()),
                followUp.asked(),
                evidence,
                all.stream().filter(other -> !other.id().equals(id)).toList(),
                workList.trail(id.value()),
                followUp.contacts(),
                requests.secondNumbers(request.id()));
    }

    /** Of a registered employer the registration counts, whatever was seen before. */
    private @Nullable EmployerEvidence evidence(RequestView request) {
        return request.siret() != null && request.employerUnregistered()
                ? employers.evidence(request.siret()).orElse(null)
                : null;
    }
}
