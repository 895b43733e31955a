package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.employer.EmployerCode;
import fr.alin.employer.Siret;
import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What applicants decide about their imported request: employer, sharing, documents, deletion. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class HousingRequestService {
    @Inject
    private HousingRequests requests;

    @Inject
    private RequestEvents events;

    @Inject
    private CodeComparison codes;

    @Inject
    private RequestDeletion deletion;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Names the employer; a right Code Entreprise proves at once that the applicant works there.
     *
     * @throws BusinessException {@code siret.required}, {@code siret.length}, {@code siret.invalid}, {@code
     *     employerCode.wrong}, {@code employerCode.tooMany}
     */
    public void nameEmployer(EmployerOfApplicant command) {
        HousingRequest request = mine();
        String typed = blankToNull(command.siret());
        if (typed == null && request.employment().privateEmployee()) {
            throw new BusinessException("siret.required");
        }
        String siret = typed == null ? null : Siret.parse(typed);
        String given = blankToNull(command.employerCode());
        String code = given == null ? null : CleanText.line(given, EmployerCode.LENGTH);
        boolean another = !Objects.equals(siret, request.siret());
        request.nameEmployer(siret, code);
        events.audit("EMPLOYER_NAMED", request.id(), null);
        if (siret != null && code != null) {
            codes.typed(request, siret, code);
        }
        if (another) {
            events.employmentChanged(request);
        }
    }

    /** Takes effect at once; every choice is kept with its scheme and instant. */
    public void share(SharingChoice choice) {
        HousingRequest request = mine();
        request.share(choice, today.now());
        requests.recordConsent(request, choice, today.now());
        events.audit("SHARING_CHOSEN", request.id(), choice.scheme() + "." + choice.choice());
        // Whoever is anonymous towards the employer gets nothing of what it reserves.
        events.employmentChanged(request);
    }

    /** @throws BusinessException {@code documents.incomplete} */
    public void confirmDocuments() {
        HousingRequest request = mine();
        if (!request.confirmDocuments(today.now())) {
            throw new BusinessException("documents.incomplete");
        }
        events.audit("DOCUMENTS_CONFIRMED", request.id(), null);
    }

    /** Deletes the request, ends what hangs on it and frees the number. */
    public void delete() {
        mine();
        deletion.ofAccount(signedIn.account(), today.now());
        events.mail(RequestMail.REQUEST_DELETED, signedIn.account());
    }

    private HousingRequest mine() {
        return requests.ofAccount(signedIn.account()).orElseThrow(NotFoundException::new);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
