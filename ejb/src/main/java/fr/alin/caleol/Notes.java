package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import fr.alin.selection.FewerReason;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary has noted: who is there, what is decided, what else was said. As a whole: what is left out is not noted.
 *
 * @param chair who presides, null for nobody yet
 * @param observations at most {@link #OBSERVATIONS_LENGTH} characters, null for none
 */
public record Notes(List<Seat> seats, @Nullable UUID chair, List<OfDwelling> dwellings, @Nullable String observations) {
    public static final int OBSERVATIONS_LENGTH = 2000;

    public Notes {
        seats = List.copyOf(seats);
        dwellings = List.copyOf(dwellings);
    }

    /** Where nothing is noted, what a colleague has noted meanwhile. */
    public Notes over(SittingView kept) {
        UUID presiding =
                chair != null ? chair : kept.chair().map(MemberView::id).orElse(null);
        return new Notes(
                seats.stream().map(seat -> seat.over(kept)).toList(),
                presiding,
                dwellings.stream().map(dwelling -> dwelling.over(kept)).toList(),
                observations == null || observations.isBlank() ? kept.observations() : observations);
    }

    /**
     * On a dwelling of the agenda.
     *
     * @param fewer why fewer than three files
     * @param castingVote votes were equal, and the mayor's has decided
     * @param files those on which something is noted
     */
    public record OfDwelling(UUID item, @Nullable FewerReason fewer, boolean castingVote, List<FileDecision> files) {
        public OfDwelling {
            files = List.copyOf(files);
        }

        private OfDwelling over(SittingView kept) {
            return kept.agenda().stream()
                    .filter(one -> one.id().equals(item))
                    .map(this::over)
                    .findFirst()
                    .orElse(this);
        }

        private OfDwelling over(AgendaView kept) {
            Set<CandidatureId> noted = files.stream().map(FileDecision::file).collect(Collectors.toSet());
            Stream<FileDecision> theirs = kept.examined().stream()
                    .filter(file -> !noted.contains(file.id()))
                    .map(FileOnAgenda::decided)
                    .filter(Objects::nonNull);
            return new OfDwelling(
                    item,
                    fewer == null ? kept.fewer() : fewer,
                    castingVote || kept.castingVote(),
                    Stream.concat(files.stream(), theirs).toList());
        }
    }
}
