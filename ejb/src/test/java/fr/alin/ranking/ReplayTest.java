package fr.alin.ranking;

import static fr.alin.ranking.Candidates.DAY;
import static fr.alin.ranking.Candidates.OFFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.ranking.rules.Replay;
import fr.alin.ranking.rules.Simulation;
import fr.alin.shared.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final FrozenList list = frozen(120, 1);

    @Test
    void frozen_list_read_back_is_the_same_and_replays_identical() throws AlteredListException {
        String canonical = FrozenListJson.write(list);
        FrozenList read = FrozenListJson.readExport(FrozenListJson.export(canonical, Secrets.hash(canonical)));
        assertThat(read).isEqualTo(list);
        assertThat(FrozenListJson.write(read)).isEqualTo(canonical);
        assertThat(Replay.differences(read)).isEmpty();
    }

    @Test
    void altered_file_is_named_as_such() {
        String canonical = FrozenListJson.write(list);
        String altered = canonical.replaceFirst("\"anonymous\":(true|false)", "\"anonymous\":\"peut-être\"");
        assertThatThrownBy(() -> FrozenListJson.readExport(FrozenListJson.export(altered, Secrets.hash(canonical))))
                .isInstanceOf(AlteredListException.class)
                .hasMessageStartingWith("SHA-256 is ");
        assertThatThrownBy(() -> FrozenListJson.readExport(FrozenListJson.export(altered, Secrets.hash(altered))))
                .isInstanceOf(AlteredListException.class)
                .hasMessageStartingWith("not a frozen list");
        for (String nonsense : List.of("", "[]", "{}", "{\"sha256\":\"x\",\"list\":{}}", "<html>")) {
            assertThatThrownBy(() -> FrozenListJson.readExport(nonsense)).isInstanceOf(AlteredListException.class);
        }
    }

    @Test
    void result_that_does_not_follow_from_the_facts_is_told_place_by_place() {
        List<FrozenList.Line> swapped = new ArrayList<>(list.result());
        swapped.add(0, swapped.remove(1));
        FrozenList forged = withResult(swapped);
        assertThat(Replay.differences(forged)).hasSize(2).first().asString().startsWith("place 1:");
        FrozenList shortened = withResult(list.result().subList(0, 119));
        assertThat(Replay.differences(shortened)).containsExactly("120 places instead of 119");
    }

    private FrozenList withResult(List<FrozenList.Line> result) {
        return new FrozenList(
                list.offer(),
                list.version(),
                list.change(),
                list.deadline(),
                list.seed(),
                list.grid(),
                list.candidates(),
                result);
    }

    @Test
    void a_proof_seen_later_moves_its_candidature_in_the_next_version_and_nothing_else() throws AlteredListException {
        FrozenList.Line last = list.result().get(119);
        assertThat(last.bucket()).isEqualTo(Bucket.OTHER);
        List<CandidateFacts> facts = list.candidates().stream()
                .map(one -> one.key().equals(last.key()) ? one.proved(Priority.DALO) : one)
                .toList();
        FrozenList next = Replay.restate(list, ListChange.PRIORITY_VALIDATED, facts);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.result().get(next.placeOf(last.key()) - 1).bucket()).isEqualTo(Bucket.DALO);
        assertThat(next.result())
                .filteredOn(line -> !line.key().equals(last.key()))
                .containsExactlyElementsOf(list.result().subList(0, 119));
        assertThat(list.placeOf(last.key())).isEqualTo(120);
        assertThat(list.placeOf(OFFER)).isZero();
        String canonical = FrozenListJson.write(next);
        FrozenList read = FrozenListJson.readExport(FrozenListJson.export(canonical, Secrets.hash(canonical)));
        assertThat(read).isEqualTo(next);
        assertThat(Replay.differences(read)).isEmpty();
        assertThat(Replay.restate(next, ListChange.PRIORITY_WITHDRAWN, list.candidates())
                        .result())
                .isEqualTo(list.result());
    }

    @Test
    void files_written_before_lists_had_versions_and_situations_were_reviewed_are_read() throws AlteredListException {
        FrozenList declared = Replay.freeze(
                list.offer(),
                list.deadline(),
                list.seed(),
                list.grid(),
                list.candidates().stream().map(one -> one.reviewed(Map.of())).toList());
        String second = Pattern.compile("\"situations\":\\{([^}]*)}")
                .matcher(FrozenListJson.write(declared))
                .replaceAll(found -> "\"situations\":[" + found.group(1).replace(":\"DECLARED\"", "") + "]")
                .replace("\"format\":3", "\"format\":2");
        assertThat(second).contains("\"situations\":[\"", "\"situations\":[]").doesNotContain("\"situations\":{");
        String first =
                second.replace("\"format\":2", "\"format\":1").replace("\"version\":1,\"change\":\"DEADLINE\",", "");
        for (String old : List.of(first, second)) {
            assertThat(FrozenListJson.readExport(FrozenListJson.export(old, Secrets.hash(old))))
                    .isEqualTo(declared);
        }
        assertThatThrownBy(() -> FrozenListJson.readExport(
                        FrozenListJson.export(second.replace("\"format\":2", "\"format\":4"), "")))
                .isInstanceOf(AlteredListException.class);
    }

    @Test
    void frozen_facts_say_nothing_of_who_it_was() {
        assertThat(FrozenListJson.write(list))
                .doesNotContainIgnoringCase("name", "birth", "email", "phone", "nur\"", "siret");
    }

    @Test
    void same_grid_changes_nothing_and_another_is_counted() {
        Simulation same = new Simulation(Candidates.gridOne());
        same.add(list);
        assertThat(same.result().moved()).isZero();
        assertThat(same.result().unchanged()).isEqualTo(1);

        Simulation other = new Simulation(Candidates.with(Criterion.SENIORITY, 0, 0));
        other.add(list);
        other.add(frozen(1, 2));
        SimulationView view = other.result();
        assertThat(view.candidates()).isEqualTo(121);
        assertThat(view.moved()).isGreaterThan(10);
        assertThat(view.unchanged() + view.reordered() + view.entered()).isEqualTo(2);
        assertThat(view.offers().get(0).moved())
                .isGreaterThanOrEqualTo(view.offers().get(1).moved());
    }

    private static FrozenList frozen(int size, int seed) {
        Random random = new Random(seed);
        List<CandidateFacts> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            facts.add(Candidates.any(i, random));
        }
        return Replay.freeze(OFFER, DAY, "seed", Candidates.gridOne(), facts);
    }
}
