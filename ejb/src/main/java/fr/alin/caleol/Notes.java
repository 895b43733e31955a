package fr.alin.caleol;

import fr.alin.selection.FewerReason;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    /** As they are kept. */
    public static Notes of(SittingView kept) {
        return new Notes(
                kept.members().stream()
                        .map(member -> new Seat(member.id(), member.presence(), member.proxy()))
                        .toList(),
                kept.chair().map(MemberView::id).orElse(null),
                kept.agenda().stream().map(OfDwelling::of).toList(),
                kept.observations());
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

        private static OfDwelling of(AgendaView kept) {
            return new OfDwelling(
                    kept.id(),
                    kept.fewer(),
                    kept.castingVote(),
                    kept.examined().stream()
                            .map(FileOnAgenda::decided)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
