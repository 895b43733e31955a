package fr.alin.caleol;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.caleol.model.PaperReader;
import fr.alin.caleol.model.Papers;
import fr.alin.caleol.model.SittingReader;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Minutes for their landlord; letters for it and for whom they were written to. Whoever opens one at a landlord is written down. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class PaperQueries {
    @Inject
    private Papers papers;

    @Inject
    private PaperReader kept;

    @Inject
    private SittingReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /**
     * The minutes of a closed sitting, or as they would be now of one that is open.
     *
     * @return a PDF
     * @throws BusinessException {@code sitting.notOpened} before it opens
     * @throws NotFoundException for another landlord's sitting as for none
     */
    public byte[] minutes(UUID sitting) {
        SittingView seen = reader.sitting(scope.landlord(), sitting).orElseThrow(NotFoundException::new);
        audit.recordAccess(AuditEvent.of(signedIn.account(), "MINUTES_OPENED", "sitting", sitting));
        if (seen.openedAt() == null) {
            throw new BusinessException("sitting.notOpened");
        }
        return kept.minutes(scope.landlord(), sitting).orElseGet(() -> papers.draft(seen));
    }

    /** Of a closed sitting. */
    public List<Letter> letters(UUID sitting) {
        return kept.letters(scope.landlord(), sitting);
    }

    /**
     * A letter that a commission of one's landlord wrote.
     *
     * @return a PDF
     * @throws NotFoundException for another landlord's as for none
     */
    public byte[] letter(UUID id) {
        byte[] pdf = kept.letter(id, scope.landlord(), null).orElseThrow(NotFoundException::new);
        audit.recordAccess(AuditEvent.of(signedIn.account(), "LETTER_OPENED", "letter", id));
        return pdf;
    }

    /** Letters that were written to oneself, the oldest first. */
    @RolesAllowed(Roles.APPLICANT)
    public List<Letter> mine() {
        return kept.lettersTo(signedIn.account());
    }

    /** Corrections that replaced a decision on one's own candidatures, the oldest first. */
    @RolesAllowed(Roles.APPLICANT)
    public List<CorrectionTold> corrections() {
        return kept.correctionsTo(signedIn.account());
    }

    /** @throws NotFoundException for a letter to somebody else as for none */
    @RolesAllowed(Roles.APPLICANT)
    public byte[] mine(UUID letter) {
        return kept.letter(letter, null, signedIn.account()).orElseThrow(NotFoundException::new);
    }
}
