package fr.alin.ranking;

import fr.alin.candidature.CandidatureId;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.rules.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranks the frozen list of an offer by what is confirmed, with whose line each is. */
@ApplicationScoped
class ConfirmedLists {
    @Inject
    private FrozenLists lists;

    @Inject
    private CandidateReader reader;

    /** Empty while the list is not frozen. */
    Optional<ConfirmedList> of(UUID offer) {
        return lists.standing(offer).map(frozen -> of(offer, frozen));
    }

    private ConfirmedList of(UUID offer, FrozenLists.Frozen frozen) {
        FrozenList list = FrozenListJson.read(frozen.facts());
        return new ConfirmedList(
                list.grid().number(),
                list.deadline(),
                lists.moves(offer, frozen.version(), ConfirmedList.MOST_MOVES),
                before(frozen),
                places(list, reader.candidatures(offer)));
    }

    private int before(FrozenLists.Frozen frozen) {
        UUID cause = frozen.cause();
        if (cause == null) {
            return 0;
        }
        return lists.version(frozen.offer(), frozen.version() - 1)
                .map(earlier -> ranking(FrozenListJson.read(earlier.facts())).placeOf(cause))
                .orElseThrow();
    }

    private static List<ConfirmedPlace> places(FrozenList list, Map<UUID, UUID> candidatures) {
        Map<UUID, CandidateFacts> whole =
                list.candidates().stream().collect(Collectors.toMap(CandidateFacts::key, Function.identity()));
        return ranking(list).all().stream()
                .filter(one -> candidatures.containsKey(one.facts().key()))
                .map(one -> {
                    UUID key = one.facts().key();
                    boolean declared = Objects.requireNonNull(whole.get(key)).situations().values().stream()
                            .anyMatch(state -> state == SituationState.DECLARED);
                    return new ConfirmedPlace(
                            new CandidatureId(Objects.requireNonNull(candidatures.get(key))),
                            one.place(),
                            one.score().bucket(),
                            one.score().total(),
                            declared);
                })
                .toList();
    }

    private static Ranking ranking(FrozenList list) {
        return Ranking.of(
                list.candidates().stream().map(CandidateFacts::confirmed).toList(),
                list.grid(),
                list.deadline(),
                list.seed());
    }
}
