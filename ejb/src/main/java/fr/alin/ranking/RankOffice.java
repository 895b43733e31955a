package fr.alin.ranking;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.CandidateReader.OfferFacts;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.model.Grids;
import fr.alin.ranking.rules.Ranking;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ranks the list of an offer: as frozen when it is, else as of today by the grid of its publication. */
@ApplicationScoped
class RankOffice {
    @Inject
    private CandidateReader reader;

    @Inject
    private Grids grids;

    @Inject
    private FrozenLists frozen;

    @Inject
    private Law law;

    @Inject
    private Today today;

    Optional<Rank> rank(UUID offer, UUID candidature) {
        Optional<FrozenLists.Frozen> kept = frozen.of(offer);
        if (kept.isPresent()) {
            FrozenList list = FrozenListJson.read(kept.get().content());
            Ranking ranking = Ranking.of(list.candidates(), list.grid(), list.deadline(), offer, list.seed());
            return explained(ranking, candidature, list.grid(), kept.get().frozenAt());
        }
        return live(offer, candidature, null);
    }

    /** The request placed among those that have applied, under its own reference. */
    Optional<Rank> estimate(UUID offer, UUID request) {
        return live(offer, request, request);
    }

    private Optional<Rank> live(UUID offer, UUID key, @Nullable UUID visitor) {
        OfferFacts facts = reader.offer(offer);
        LocalDate day = today.date().isAfter(facts.deadline()) ? facts.deadline() : today.date();
        Grid grid = grid(facts);
        Ranking ranking = Ranking.of(facts(facts, day, visitor), grid, day, offer, facts.seed());
        return explained(ranking, key, grid, null);
    }

    /** Facts of a list on a day, by the law of that day. */
    List<CandidateFacts> facts(OfferFacts offer, LocalDate day, @Nullable UUID visitor) {
        try {
            return reader.facts(offer.id(), day, law.employerSize(day), law.youth(day), visitor);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no size of employers or age of the young in force on " + day, e);
        }
    }

    /** @throws IllegalStateException when no grid was in force at the offer's publication: the first one covers all */
    Grid grid(OfferFacts offer) {
        return grids.inForce(offer.publishedOn())
                .orElseThrow(() -> new IllegalStateException("no grid in force on " + offer.publishedOn()));
    }

    private static Optional<Rank> explained(Ranking ranking, UUID key, Grid grid, @Nullable Instant frozenAt) {
        int place = ranking.placeOf(key);
        if (place == 0) {
            return Optional.empty();
        }
        RankedCandidate ranked = ranking.at(place);
        return Optional.of(new Rank(place, ranking.size(), ranked.facts(), ranked.score(), grid, frozenAt));
    }
}
