package fr.alin.visit;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProgressService;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.visit.model.SeatReader;
import fr.alin.visit.model.Visit;
import fr.alin.visit.model.Visits;
import fr.alin.visit.rules.VisitingFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is invited when a slot is proposed. */
@ApplicationScoped
class Invitations {
    @Inject
    private Visits visits;

    @Inject
    private SeatReader seats;

    @Inject
    private ProgressService progress;

    @Inject
    private VisitDesk desk;

    /**
     * Invites every file that may visit and is not invited yet; to be called before the slot is added.
     *
     * @return whom to tell: those, and whoever is invited but found no place left until now
     * @throws BusinessException {@code visits.nobody} when no file may, {@code visits.full} when there are too many slots
     */
    Set<CandidatureId> make(OfferId offer) {
        Set<CandidatureId> visiting = visiting(offer);
        requireRoom(offer);
        return invite(offer, visiting);
    }

    /** Files that may visit. Held: whoever proposes at the same time waits, and counts anew. */
    private Set<CandidatureId> visiting(OfferId offer) {
        Set<CandidatureId> visiting = progress.lock(offer).entrySet().stream()
                .filter(file -> VisitingFiles.may(file.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (visiting.isEmpty()) {
            throw new BusinessException("visits.nobody");
        }
        return visiting;
    }

    private void requireRoom(OfferId offer) {
        if (seats.toCome(offer, desk.now()) >= VisitService.MOST_SLOTS) {
            throw new BusinessException("visits.full", VisitService.MOST_SLOTS);
        }
    }

    private Set<CandidatureId> invite(OfferId offer, Set<CandidatureId> visiting) {
        boolean full = seats.withPlaces(offer, desk.now()) == 0;
        Map<CandidatureId, Visit> known =
                visits.lock(visiting).stream().collect(Collectors.toMap(Visit::candidature, Function.identity()));
        visiting.stream().filter(id -> !known.containsKey(id)).forEach(id -> visits.add(Visit.invite(id, desk.now())));
        return visiting.stream()
                .filter(id -> Optional.ofNullable(known.get(id))
                        .map(visit -> full && visit.invited())
                        .orElse(true))
                .collect(Collectors.toSet());
    }
}
