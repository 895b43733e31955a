package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.rules.Refusals;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.Verdict;
import fr.alin.employer.EmployerQueries;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.shared.Deadline;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Judges a candidature anew and keeps what was found, as it was kept at the moment of applying. */
@ApplicationScoped
public class VerdictDesk {
    @Inject
    private OfferQueries offers;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private EmployerQueries employers;

    @Inject
    private CandidatureEvents events;

    @Inject
    private Today today;

    boolean open(Candidature candidature) {
        return !Deadline.passed(offer(candidature).facts().deadline(), today.date());
    }

    void judge(Candidature candidature, RequestView request) {
        LocalDate day = today.date();
        Verdict verdict = eligibility.judge(request, offer(candidature).facts()).verdict();
        if (candidature.judged(FrozenFacts.of(request, verdict, day))) {
            events.automatic(candidature, "JUDGED");
        }
    }

    /** Keeps with a file the verdict that is decided on, whatever the deadline: its mail and its history say the same. */
    void decided(Candidature candidature) {
        judge(candidature, requests.forStudy(new HousingRequestId(candidature.requestId())));
    }

    /** The check that bears a reason out as everything is now; empty for a reason that rests on none. */
    public Optional<JudgedCheck> basis(UUID request, OfferId offer, InvalidationReason reason) {
        RefusalBasis basis = refusals(request, offer).basis(reason);
        return Optional.ofNullable(basis.check())
                .filter(check -> basis.standing() == RefusalBasis.Standing.BORNE_OUT)
                .map(JudgedCheck::of);
    }

    /** What may be said of the file, as everything is now. */
    Refusals refusals(Candidature candidature) {
        return refusals(candidature.requestId(), candidature.offerId());
    }

    private Refusals refusals(UUID id, OfferId offer) {
        RequestView request = requests.forStudy(new HousingRequestId(id));
        Verdict verdict =
                eligibility.judge(request, offers.detail(offer).facts()).verdict();
        boolean seen =
                request.siret() != null && employers.evidence(request.siret()).isPresent();
        return new Refusals(verdict, request, seen, today.date());
    }

    private OfferView offer(Candidature candidature) {
        return offers.detail(candidature.offerId());
    }
}
