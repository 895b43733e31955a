package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form had shown of the notes, by a mark for each of them: when a colleague has kept others meanwhile, it tells what was
 * typed here from what was only shown.
 */
public final class ShownNotes {
    private static final String CHAIR = "chair";
    private static final String OBSERVATIONS = "observations";

    /** Of what and of which value, each as eight digits. */
    private final Set<String> marks;

    private ShownNotes(Set<String> marks) {
        this.marks = marks;
    }

    public static ShownNotes of(Notes shown) {
        Set<String> marks = new HashSet<>();
        shown.seats().forEach(seat -> marks.add(mark(seat.member(), seat)));
        marks.add(mark(CHAIR, shown.chair()));
        shown.dwellings().forEach(dwelling -> {
            marks.add(mark(dwelling.item(), whole(dwelling)));
            dwelling.files().forEach(file -> marks.add(mark(file.file(), clean(file))));
        });
        marks.add(mark(OBSERVATIONS, clean(shown.observations())));
        return new ShownNotes(marks);
    }

    /** As a form gives it back; what is none was never shown. */
    public static ShownNotes read(String text) {
        return new ShownNotes(Stream.of(text.split(" "))
                .filter(mark -> mark.matches("[0-9a-f]{16}"))
                .collect(Collectors.toSet()));
    }

    /** As a form takes it along. */
    public String text() {
        return String.join(" ", marks);
    }

    /** What was typed, over what a colleague has kept: theirs wherever nothing was changed here. */
    public Notes over(Notes kept, Notes typed) {
        Map<UUID, Seat> seats = by(kept.seats(), Seat::member);
        Map<UUID, Notes.OfDwelling> dwellings = by(kept.dwellings(), Notes.OfDwelling::item);
        return new Notes(
                typed.seats().stream()
                        .map(seat -> shown(seat.member(), seat) ? seats.getOrDefault(seat.member(), seat) : seat)
                        .toList(),
                shown(CHAIR, typed.chair()) ? kept.chair() : typed.chair(),
                typed.dwellings().stream()
                        .map(dwelling -> over(dwellings.getOrDefault(dwelling.item(), dwelling), dwelling))
                        .toList(),
                shown(OBSERVATIONS, clean(typed.observations())) ? kept.observations() : typed.observations());
    }

    private Notes.OfDwelling over(Notes.OfDwelling kept, Notes.OfDwelling typed) {
        Notes.OfDwelling whole = shown(typed.item(), whole(typed)) ? kept : typed;
        Map<CandidatureId, FileDecision> theirs = by(kept.files(), FileDecision::file);
        Map<CandidatureId, FileDecision> mine = by(typed.files(), FileDecision::file);
        return new Notes.OfDwelling(
                typed.item(),
                whole.fewer(),
                whole.castingVote(),
                files(kept, typed)
                        .map(file -> untouched(file, mine.get(file)) ? theirs.get(file) : mine.get(file))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Files on which something else was typed here, and something else kept by a colleague, than was shown. */
    public Set<CandidatureId> contested(Notes kept, Notes typed) {
        Map<UUID, Notes.OfDwelling> dwellings = by(kept.dwellings(), Notes.OfDwelling::item);
        Set<CandidatureId> both = new HashSet<>();
        for (Notes.OfDwelling dwelling : typed.dwellings()) {
            Notes.OfDwelling before = dwellings.getOrDefault(dwelling.item(), dwelling);
            Map<CandidatureId, FileDecision> theirs = by(before.files(), FileDecision::file);
            Map<CandidatureId, FileDecision> mine = by(dwelling.files(), FileDecision::file);
            files(before, dwelling)
                    .filter(file -> !untouched(file, mine.get(file)) && !untouched(file, theirs.get(file)))
                    .filter(file -> !Objects.equals(clean(mine.get(file)), clean(theirs.get(file))))
                    .forEach(both::add);
        }
        return both;
    }

    /** Whether a colleague has kept other observations than were shown, and others were typed here. */
    public boolean observationsContested(Notes kept, Notes typed) {
        String theirs = clean(kept.observations());
        String mine = clean(typed.observations());
        return !shown(OBSERVATIONS, mine) && !shown(OBSERVATIONS, theirs) && !Objects.equals(mine, theirs);
    }

    private static Stream<CandidatureId> files(Notes.OfDwelling kept, Notes.OfDwelling typed) {
        return Stream.concat(typed.files().stream(), kept.files().stream())
                .map(FileDecision::file)
                .distinct();
    }

    private boolean untouched(CandidatureId file, @Nullable FileDecision noted) {
        return noted == null
                ? marks.stream().noneMatch(mark -> mark.startsWith(digits(file)))
                : shown(file, clean(noted));
    }

    private boolean shown(Object what, @Nullable Object value) {
        return marks.contains(mark(what, value));
    }

    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    /** What is noted of a dwelling but on its files. */
    private static Notes.OfDwelling whole(Notes.OfDwelling dwelling) {
        return new Notes.OfDwelling(dwelling.item(), dwelling.fewer(), dwelling.castingVote(), List.of());
    }

    private static @Nullable FileDecision clean(@Nullable FileDecision noted) {
        return noted == null
                ? null
                : new FileDecision(
                        noted.file(),
                        noted.decision(),
                        noted.rank(),
                        noted.ground(),
                        noted.condition(),
                        noted.until(),
                        clean(noted.words()));
    }

    /** Blanks and line ends are not what somebody types; what cannot be kept is not what was shown. */
    private static @Nullable String clean(@Nullable String text) {
        try {
            return CleanText.linesOrNull(text, Integer.MAX_VALUE);
        } catch (BusinessException e) {
            return text;
        }
    }

    private static String mark(Object what, @Nullable Object value) {
        return digits(what) + digits(String.valueOf(value));
    }

    /** The same on every node: names and figures, no identities. */
    private static String digits(Object value) {
        return String.format("%08x", value.toString().hashCode());
    }
}
