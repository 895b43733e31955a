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
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final FrozenList list = frozen(120, 1);

    @Test
    void frozen_list_read_back_is_the_same_and_replays_identical() {
        FrozenList read = FrozenListJson.read(FrozenListJson.write(list));
        assertThat(read).isEqualTo(list);
        assertThat(Replay.differences(read)).isEmpty();
    }

    @Test
    void file_read_back_is_the_same_and_replays_identical() throws AlteredListException {
        ListFile file = Replay.file(list);
        String canonical = ListFileJson.write(file);
        String export = ListFileJson.export(canonical, Secrets.hash(canonical));
        assertThat(ListFileJson.recognises(export)).isTrue();
        ListFile read = ListFileJson.readExport(export);
        assertThat(read).isEqualTo(file);
        assertThat(ListFileJson.write(read)).isEqualTo(canonical);
        assertThat(Replay.differences(read)).isEmpty();
        assertThat(read.lines()).hasSize(120);
    }

    @Test
    void file_says_no_ground_and_no_reference_that_stands_elsewhere() {
        String file = ListFileJson.write(Replay.file(list));
        for (Criterion ground : Criterion.values()) {
            assertThat(file).doesNotContain(ground.name());
        }
        for (Heading heading : Heading.values()) {
            assertThat(file).doesNotContain('"' + heading.name() + '"');
        }
        assertThat(file)
                .doesNotContain("request", "young", "adaptedHome", "anonymous", "filedIn", "confirmed", "change");
        Secrets secrets = new Secrets("a key for tests, of 32 characters");
        assertThat(Draw.ticket(secrets, OFFER, "1110520020171G1175"))
                .isEqualTo(Draw.ticket(secrets, OFFER, "1110520020171G1175"))
                .isNotEqualTo(Draw.ticket(secrets, new UUID(1, 3), "1110520020171G1175"))
                .isNotEqualTo(Draw.ticket(secrets, OFFER, "1110520020172G1175"));
    }

    @Test
    void swapped_lines_raised_points_and_another_seed_are_seen_in_a_file() {
        ListFile file = Replay.file(tied());
        assertThat(Replay.differences(file)).isEmpty();
        List<ListFile.Line> swapped = new ArrayList<>(file.lines());
        swapped.add(0, swapped.remove(1));
        assertThat(Replay.differences(with(file, file.seed(), swapped))).isNotEmpty();
        assertThat(Replay.differences(with(file, "other", file.lines()))).isNotEmpty();
        List<ListFile.Line> twice = new ArrayList<>(file.lines());
        twice.add(twice.get(twice.size() - 1));
        assertThat(Replay.differences(with(file, file.seed(), twice))).containsExactly("12 keys for 13 lines");
        ListFile.Line last = file.lines().get(file.lines().size() - 1);
        List<ListFile.Line> raised = new ArrayList<>(file.lines());
        raised.set(
                raised.size() - 1, new ListFile.Line(last.key(), last.bucket(), 99, last.filingOrder(), last.ticket()));
        assertThat(Replay.differences(with(file, file.seed(), raised))).isNotEmpty();
    }

    private static ListFile with(ListFile file, String seed, List<ListFile.Line> lines) {
        return new ListFile(file.offer(), file.version(), file.deadline(), seed, file.grid(), lines);
    }

    /** Twelve people whom the draw alone tells apart. */
    private static FrozenList tied() {
        List<CandidateFacts> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(Candidates.plain(i));
        }
        return Replay.freeze(OFFER, DAY, "seed", Candidates.gridOne(), facts);
    }

    @Test
    void altered_file_is_named_as_such() {
        String canonical = ListFileJson.write(Replay.file(list));
        String altered = canonical.replaceFirst("\"points\":\\d+", "\"points\":\"beaucoup\"");
        assertThatThrownBy(() -> ListFileJson.readExport(ListFileJson.export(altered, Secrets.hash(canonical))))
                .isInstanceOf(AlteredListException.class)
                .hasMessageStartingWith("SHA-256 is ");
        assertThatThrownBy(() -> ListFileJson.readExport(ListFileJson.export(altered, Secrets.hash(altered))))
                .isInstanceOf(AlteredListException.class)
                .hasMessageStartingWith("not a frozen list");
        for (String nonsense : List.of("", "[]", "{}", "{\"sha256\":\"x\",\"list\":{}}", "<html>")) {
            assertThat(ListFileJson.recognises(nonsense)).isFalse();
            assertThatThrownBy(() -> ListFileJson.readExport(nonsense)).isInstanceOf(AlteredListException.class);
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
    void a_proof_seen_later_moves_its_candidature_in_the_next_version_and_nothing_else() {
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
        FrozenList read = FrozenListJson.read(FrozenListJson.write(next));
        assertThat(read).isEqualTo(next);
        assertThat(Replay.differences(read)).isEmpty();
        assertThat(Replay.restate(next, ListChange.PRIORITY_WITHDRAWN, list.candidates())
                        .result())
                .isEqualTo(list.result());
    }

    @Test
    void files_written_before_there_were_tickets_reviews_and_versions_are_read() throws AlteredListException {
        List<CandidateFacts> facts = list.candidates().stream()
                .map(one -> one.reviewed(Map.of()))
                .map(ReplayTest::withReferences)
                .toList();
        FrozenList declared = Replay.freeze(list.offer(), list.deadline(), list.seed(), list.grid(), facts);
        String fourth = FrozenListJson.write(declared)
                .replace(",\"adaptedHome\":false", "")
                .replace("\"young\":", "\"under30\":")
                .replace("\"format\":5", "\"format\":4");
        assertThat(FrozenListJson.read(fourth)).isEqualTo(declared);
        String third =
                fourth.replace("\"ticket\":\"" + OFFER + ":", "\"request\":\"").replace("\"format\":4", "\"format\":3");
        String second = Pattern.compile("\"situations\":\\{([^}]*)}")
                .matcher(third)
                .replaceAll(found -> "\"situations\":[" + found.group(1).replace(":\"DECLARED\"", "") + "]")
                .replace("\"format\":3", "\"format\":2");
        assertThat(second).contains("\"situations\":[\"", "\"situations\":[]").doesNotContain("\"situations\":{");
        String first =
                second.replace("\"format\":2", "\"format\":1").replace("\"version\":1,\"change\":\"DEADLINE\",", "");
        for (String old : List.of(first, second, third)) {
            String export = ListExport.write(old, Secrets.hash(old));
            assertThat(ListFileJson.recognises(export)).isFalse();
            assertThat(FrozenListJson.readExport(export)).isEqualTo(declared);
        }
        for (String kept : List.of(fourth, FrozenListJson.write(declared))) {
            assertThatThrownBy(() -> FrozenListJson.readExport(ListExport.write(kept, Secrets.hash(kept))))
                    .isInstanceOf(AlteredListException.class);
        }
    }

    /** Drawn as before there were tickets, when the file held the request's reference. */
    private static CandidateFacts withReferences(CandidateFacts facts) {
        return new CandidateFacts(
                facts.key(),
                OFFER + ":" + new UUID(4, facts.key().getLeastSignificantBits()),
                facts.priority(),
                facts.employer(),
                facts.anonymous(),
                facts.employerPoints(),
                facts.situations(),
                facts.young(),
                false,
                facts.filedIn(),
                facts.filingOrder());
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
