package fr.alin.caleol;

import static fr.alin.caleol.Sittings.dwelling;
import static fr.alin.caleol.Sittings.file;
import static fr.alin.caleol.Sittings.quorate;
import static fr.alin.caleol.Sittings.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.selection.FewerReason;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two secretaries at one form: what was typed is told from what was only shown. */
class ShownNotesTest {
    private static final String OLD = "Séance ouverte par Mme D’Artagnan.\nDeux absents.";
    private static final String NEW = OLD + "\nM. Żółkiewski arrive.";

    private final FileOnAgenda first = file(1, "ALLOCATED");
    private final FileOnAgenda second = file(2, "RANKED 2");
    private final FileOnAgenda third = file(3, null);
    private final SittingView before = sitting(quorate(), dwelling(first, second, third));
    private final Notes shown = with(Notes.of(before), OLD);
    private final ShownNotes form = ShownNotes.read(ShownNotes.of(shown).text());

    private static Notes with(Notes notes, @Nullable String observations) {
        return new Notes(notes.seats(), notes.chair(), notes.dwellings(), observations);
    }

    private Notes decided(FileDecision... files) {
        Notes.OfDwelling one = shown.dwellings().get(0);
        return new Notes(
                shown.seats(),
                shown.chair(),
                List.of(new Notes.OfDwelling(one.item(), one.fewer(), one.castingVote(), List.of(files))),
                OLD);
    }

    private static FileDecision said(FileOnAgenda file, String words) {
        FileDecision noted = noted(file);
        return new FileDecision(file.id(), noted.decision(), noted.rank(), null, null, null, words);
    }

    private static FileDecision noted(FileOnAgenda file) {
        return Objects.requireNonNull(file.decided());
    }

    private List<FileDecision> over(Notes kept, Notes typed) {
        return form.over(kept, typed).dwellings().get(0).files();
    }

    @Test
    void an_old_text_does_not_come_over_a_newer_one() {
        Notes typed = with(shown, OLD.replace("\n", "\r\n") + " ");
        assertThat(form.over(with(shown, NEW), typed).observations()).isEqualTo(NEW);
        assertThat(form.over(with(shown, null), typed).observations()).isNull();
        assertThat(form.observationsContested(with(shown, NEW), typed)).isFalse();
    }

    @Test
    void what_was_typed_stays_and_what_a_colleague_has_written_is_told() {
        Notes typed = with(shown, "Rien à signaler.");
        assertThat(form.over(with(shown, NEW), typed).observations()).isEqualTo("Rien à signaler.");
        assertThat(form.observationsContested(with(shown, NEW), typed)).isTrue();
        assertThat(form.observationsContested(with(shown, "Rien à signaler."), typed))
                .as("both say the same")
                .isFalse();
        assertThat(form.observationsContested(shown, typed)).isFalse();
        assertThat(form.over(with(shown, NEW), with(shown, "")).observations())
                .as("taken away on purpose")
                .isEmpty();
    }

    @Test
    void decisions_are_told_apart_file_by_file() {
        Notes kept = decided(said(first, "Łukasz appelé"), noted(second));
        Notes typed = decided(noted(first), said(second, "pièces vues"));
        assertThat(over(kept, typed))
                .containsExactlyInAnyOrder(said(first, "Łukasz appelé"), said(second, "pièces vues"));
        assertThat(form.contested(kept, typed)).isEmpty();
        assertThat(form.contested(decided(noted(first), said(second, "absent")), typed))
                .containsExactly(second.id());
    }

    @Test
    void a_decision_that_was_taken_back_stays_so_and_a_new_one_appears() {
        FileDecision given = new FileDecision(third.id(), Decision.RANKED, 3, null, null, null, null);
        assertThat(over(shown, decided(noted(first)))).containsExactly(noted(first));
        assertThat(over(decided(noted(first), noted(second), given), shown)).contains(given);
        assertThat(form.contested(decided(noted(first), noted(second), given), shown))
                .isEmpty();
    }

    @Test
    void seats_the_chair_and_the_reason_go_by_the_same_rule() {
        UUID other = before.members().get(1).id();
        List<Seat> came = shown.seats().stream()
                .map(seat -> new Seat(seat.member(), Presence.PRESENT, null))
                .toList();
        Notes.OfDwelling one = shown.dwellings().get(0);
        Notes kept = new Notes(
                came,
                other,
                List.of(new Notes.OfDwelling(one.item(), FewerReason.TOO_FEW_CANDIDATES, true, one.files())),
                OLD);
        assertThat(form.over(kept, shown)).isEqualTo(kept);
        assertThat(form.over(shown, kept)).isEqualTo(kept);
    }

    @Test
    void of_a_form_that_shows_nothing_everything_is_typed() {
        assertThat(ShownNotes.read("x 1 –").over(with(shown, NEW), shown)).isEqualTo(shown);
    }
}
