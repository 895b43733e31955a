package fr.alin.ranking;

import fr.alin.candidature.CandidatureId;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.model.Grids;
import fr.alin.ranking.model.OfferFacts;
import fr.alin.ranking.rules.Ranking;
import fr.alin.shared.Deadline;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ranks the list of an offer: as frozen when it is, else as of today by the grid of its publication. */
@ApplicationScoped
class RankOffice {
    /** Offers are open for weeks; those of a year are more than enough. */
    private static final int MOST_DAYS = 366;

    private final Map<LocalDate, Grid> gridsOfDays = new ConcurrentHashMap<>();

    @Inject
    private CandidateReader reader;

    @Inject
    private FrozenLists lists;

    @Inject
    private Grids grids;

    @Inject
    private Law law;

    @Inject
    private Today today;

    /** Of anybody's candidature. */
    Optional<Rank> rank(UUID offer, UUID candidature) {
        return rank(reader.offer(offer, candidature), candidature);
    }

    /** @throws NotFoundException for another one's candidature as for none */
    Optional<Rank> own(UUID candidature, UUID account) {
        return rank(reader.offerOf(candidature, account).orElseThrow(NotFoundException::new), candidature);
    }

    /** The request placed among those that have applied, under its own reference. */
    Optional<Rank> estimate(UUID offer, UUID request) {
        return live(reader.offer(offer, null), request, request);
    }

    private Optional<Rank> rank(OfferFacts offer, UUID candidature) {
        String frozen = offer.frozenFacts();
        if (frozen == null) {
            return live(offer, candidature, null);
        }
        UUID key = offer.key();
        if (key == null) {
            return Optional.empty();
        }
        FrozenList list = FrozenListJson.read(frozen);
        return explained(
                list.candidates(),
                facts -> Ranking.of(facts, list.grid(), list.deadline(), list.seed()),
                key,
                list.grid(),
                history(offer, list, key));
    }

    /** Only a list with more than one version has versions to tell. */
    private ListHistory history(OfferFacts offer, FrozenList list, UUID key) {
        Instant frozenAt = Objects.requireNonNull(offer.frozenAt());
        OwnLine line = list.candidates().stream()
                .filter(facts -> facts.key().equals(key))
                .map(facts -> new OwnLine(key, facts.filingOrder(), facts.ticket(), list.seed(), offer.sha256()))
                .findFirst()
                .orElseThrow();
        if (list.version() == 1) {
            return new ListHistory(frozenAt, List.of(), 0, line);
        }
        int before = lists.version(offer.id(), list.version() - 1)
                .map(earlier -> FrozenListJson.read(earlier.facts()).placeOf(key))
                .orElseThrow();
        return new ListHistory(frozenAt, lists.versions(offer.id(), key), before, line);
    }

    private Optional<Rank> live(OfferFacts offer, UUID key, @Nullable UUID visitor) {
        LocalDate day = Deadline.factsCountOn(offer.deadline(), today.date());
        Grid grid = grid(offer);
        return explained(
                facts(offer, day, visitor), facts -> Ranking.of(facts, grid, day, Draw.NOT_YET), key, grid, null);
    }

    /** Facts of a list on a day, by the law of that day. */
    List<CandidateFacts> facts(OfferFacts offer, LocalDate day, @Nullable UUID visitor) {
        return facts(List.of(offer.id()), day, visitor).getOrDefault(offer.id(), List.of());
    }

    private Map<UUID, List<CandidateFacts>> facts(Collection<UUID> offers, LocalDate day, @Nullable UUID visitor) {
        try {
            return reader.facts(offers, day, law.employerSize(day), law.youth(day), visitor);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no size of employers or age of the young in force on " + day, e);
        }
    }

    /** Of a page of candidatures; those that are on no list are left out. */
    Map<CandidatureId, RankPlace> places(Collection<UUID> candidatures) {
        if (candidatures.isEmpty()) {
            return Map.of();
        }
        Map<CandidatureId, RankPlace> places = new HashMap<>();
        List<OfferFacts> offers = reader.offers(candidatures);
        live(offers)
                .forEach((offer, ranking) -> candidatures.forEach(candidature -> {
                    int place = ranking.placeOf(candidature);
                    if (place > 0) {
                        int points = ranking.at(place).score().total();
                        places.put(new CandidatureId(candidature), new RankPlace(ranking.sharedPlace(place), points));
                    }
                }));
        List<FrozenList> frozen = offers.stream()
                .flatMap(offer -> Stream.ofNullable(offer.frozenFacts()))
                .map(FrozenListJson::read)
                .toList();
        if (!frozen.isEmpty()) {
            reader.keys(candidatures)
                    .forEach((key, candidature) -> frozen.forEach(list -> {
                        int place = list.placeOf(key);
                        if (place > 0) {
                            int points = list.result().get(place - 1).total();
                            places.put(new CandidatureId(candidature), new RankPlace(place, points));
                        }
                    }));
        }
        return places;
    }

    /** Lists that are not frozen, in order; those whose facts count on the same day are read together. */
    private Map<UUID, Ranking> live(List<OfferFacts> offers) {
        Map<UUID, Ranking> rankings = new HashMap<>();
        Map<LocalDate, List<OfferFacts>> byDay = offers.stream()
                .filter(offer -> offer.frozenFacts() == null)
                .collect(Collectors.groupingBy(offer -> Deadline.factsCountOn(offer.deadline(), today.date())));
        byDay.forEach((day, open) -> {
            Map<UUID, List<CandidateFacts>> facts =
                    facts(open.stream().map(OfferFacts::id).toList(), day, null);
            open.forEach(offer -> rankings.put(
                    offer.id(), Ranking.of(facts.getOrDefault(offer.id(), List.of()), grid(offer), day, Draw.NOT_YET)));
        });
        return rankings;
    }

    /**
     * The grid of an offer. What was in force on a day that has begun stays so: a grid is published two weeks before its
     * first day, and never changed.
     *
     * @throws IllegalStateException when no grid was in force at the offer's publication: the first one covers all
     */
    Grid grid(OfferFacts offer) {
        LocalDate day = offer.publishedOn();
        Grid known = gridsOfDays.get(day);
        if (known == null) {
            known = grids.inForce(day).orElseThrow(() -> new IllegalStateException("no grid in force on " + day));
            remember(day, known);
        }
        return known;
    }

    private void remember(LocalDate day, Grid grid) {
        if (gridsOfDays.size() >= MOST_DAYS) {
            gridsOfDays.clear();
        }
        if (!day.isAfter(today.date())) {
            gridsOfDays.put(day, grid);
        }
    }

    private static Optional<Rank> explained(
            List<CandidateFacts> list,
            Function<List<CandidateFacts>, Ranking> order,
            UUID key,
            Grid grid,
            @Nullable ListHistory history) {
        Ranking ranking = order.apply(list);
        int place = ranking.placeOf(key);
        if (place == 0) {
            return Optional.empty();
        }
        RankedCandidate ranked = ranking.at(place);
        Ranking confirmed =
                order.apply(list.stream().map(CandidateFacts::confirmed).toList());
        int placeIfConfirmed = confirmed.placeOf(key);
        // Before the draw whoever ties shares the first of the places: any other would be made up.
        boolean drawn = history != null;
        return Optional.of(new Rank(
                drawn ? place : ranking.sharedPlace(place),
                ranking.size(),
                drawn ? placeIfConfirmed : confirmed.sharedPlace(placeIfConfirmed),
                ranking.tiedWith(place),
                ranked.facts(),
                ranked.score(),
                grid,
                history));
    }
}
