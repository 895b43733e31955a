package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.DecisionService;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankPlace;
import fr.alin.ranking.RankQueries;
import fr.alin.study.FileQueries;
import fr.alin.study.OfferChoice;
import fr.alin.study.StudySettings;
import fr.alin.study.StudySettingsService;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkItem;
import fr.alin.study.WorkListQueries;
import fr.alin.study.WorkPlace;
import fr.alin.study.WorkSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The advisers' list: what is found, in which order, and the way through it. */
@ExtendWith(ArquillianExtension.class)
class WorkListIT {
    private static final int PAGE = 20;

    private UUID adviser;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(WorkListIT.class);
    }

    @BeforeEach
    void adviser() throws Exception {
        adviser = InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id offset 1 limit 1");
    }

    /** However a list is sorted, its pages hold each file once, and previous and next lead through all of it in its order. */
    @Test
    void every_order_is_total_and_previous_and_next_walk_it() throws Exception {
        WorkFilter filter = new WorkFilter("", CandidatureStatus.APPLIED, WorkFilter.Holder.ALL, false, null);
        for (WorkSort sort : WorkSort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<UUID> listed = walk(filter, sort, descending);
                assertEquals(listed.size(), listed.stream().distinct().count(), sort + " shows a file twice");
                assertEquals(count(filter), listed.size(), sort.name());
                for (int i = 0; i < listed.size(); i += i < 30 ? 1 : 17) {
                    WorkPlace place = place(listed.get(i), filter, sort, descending);
                    assertEquals(i + 1, place.place(), sort + " " + descending);
                    assertEquals(listed.size(), place.among());
                    assertEquals(i == 0 ? null : listed.get(i - 1), place.previous());
                    assertEquals(i + 1 == listed.size() ? null : listed.get(i + 1), place.next());
                }
            }
        }
    }

    /** Whoever has decided a file goes on from where it stood. */
    @Test
    void a_file_that_left_the_list_keeps_its_neighbours() throws Exception {
        WorkFilter free = new WorkFilter("", CandidatureStatus.APPLIED, WorkFilter.Holder.FREE, false, null);
        List<UUID> before = walk(free, WorkSort.APPLICANT, false);
        CandidatureId decided = new CandidatureId(before.get(3));
        InContainer.take(adviser, decided);
        InContainer.act(adviser, () -> InContainer.ejb(DecisionService.class)
                .validate(decided, InContainer.version(decided), "Un mot."));
        WorkPlace place = place(decided.value(), free, WorkSort.APPLICANT, false);
        assertEquals(new WorkPlace(before.get(2), before.get(4), 0, before.size() - 1), place);
    }

    /** As in a directory: Zoé Martin after Élodie Martin, whatever their offers. */
    @Test
    void whoever_shares_a_surname_follows_by_first_name() throws Exception {
        InContainer.query(
                """
                update housing_request r set usage_name = 'L’Haÿ-Martin',
                    first_name = (array['Zoé', 'Élodie', 'Emma', 'Yann'])[n.row]
                from (select request_id, (row_number() over (order by id))::int as row from candidature
                    where status = 'APPLIED' and adviser_id is null order by id limit 4) n
                where r.id = n.request_id returning r.id""");
        WorkFilter namesakes = new WorkFilter("L’Haÿ-Martin", null, WorkFilter.Holder.ALL, false, null);
        List<String> names = new ArrayList<>();
        for (UUID file : walk(namesakes, WorkSort.APPLICANT, false)) {
            names.add(InContainer.query(
                            "select r.first_name from housing_request r join candidature k on k.request_id = r.id where k.id = ?",
                            file)
                    .get(0));
        }
        assertEquals(
                List.of("Élodie", "Emma", "Yann", "Zoé"),
                names.stream().distinct().toList(),
                names.toString());
        assertEquals(names.stream().distinct().count(), runs(names), "each name together: " + names);
    }

    private static long runs(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> i == 0 || !names.get(i).equals(names.get(i - 1)))
                .count();
    }

    @Test
    void people_find_what_they_expect_and_signs_find_nothing() throws Exception {
        UUID request = InContainer.one(
                """
                update housing_request set usage_name = 'O’Brien-Lœuillet', birth_name = 'D’Artagnan', first_name = 'Héloïse'
                where id = (select request_id from candidature where status = 'APPLIED' order by id limit 1)
                returning id""");
        UUID file = InContainer.one("select id from candidature where request_id = ? and status = 'APPLIED'", request);
        String number = InContainer.query("select number from candidature where id = ?", file)
                .get(0);
        String nur = InContainer.query("select nur from housing_request where id = ?", request)
                .get(0);
        String offer = InContainer.query(
                        "select o.number from offer o join candidature k on k.offer_id = o.id where k.id = ?", file)
                .get(0);
        String commune = InContainer.query(
                        """
                        select c.name from commune c join dwelling d on d.insee_code = c.insee_code
                        join offer o on o.dwelling_id = d.id join candidature k on k.offer_id = o.id where k.id = ?""",
                        file)
                .get(0);
        for (String text : List.of(
                "obrien",
                "O'Brien",
                "o brien loeuillet",
                "Héloïse D’Artagnan",
                "dartagnan heloise",
                "HELOISE lœui",
                "artagnan",
                number,
                number.toLowerCase(),
                number.replaceFirst(".*-", ""),
                nur,
                nur.substring(0, 10),
                nur.replaceAll("(.{4})", "$1 "),
                "O-" + offer,
                offer,
                commune,
                "  " + commune.toUpperCase() + " ")) {
            assertTrue(found(text).contains(file), text + " does not find the file");
        }
        for (String text : List.of("%", "_", "%%%", "_____", "—", "😀", "'", "\\", "%obrien%x", "O-999999", "Xyzzy")) {
            assertEquals(List.of(), found(text), text);
        }
        assertFalse(found("brien%").isEmpty(), "a sign beside a word is no word");
        assertTrue(found("   ").size() > 1, "blanks look for nothing in particular");
    }

    @Test
    void counters_and_choices_are_of_the_same_files_as_the_list() throws Exception {
        for (WorkFilter.Holder holder : WorkFilter.Holder.values()) {
            WorkFilter filter = new WorkFilter("", CandidatureStatus.APPLIED, holder, false, null);
            WorkCounters counters = InContainer.as(adviser, () -> list().counters(filter));
            assertEquals(count(filter), counters.toStudy(), holder.name());
            List<OfferChoice> offers = InContainer.as(adviser, () -> list().offers(filter));
            assertTrue(offers.size() > 1, holder.name());
            OfferChoice first = offers.get(0);
            WorkFilter narrowed = new WorkFilter("", CandidatureStatus.APPLIED, holder, false, first.number());
            assertEquals(first.files(), count(narrowed), holder + " " + first);
            assertEquals(
                    first.files(),
                    InContainer.as(adviser, () -> list().counters(narrowed)).toStudy());
        }
    }

    /** A list tells the place that the file itself explains. */
    @Test
    void places_of_a_page_are_those_of_each_file() throws Exception {
        for (CandidatureStatus status : List.of(CandidatureStatus.APPLIED, CandidatureStatus.VALIDATED)) {
            List<WorkItem> page = InContainer.as(adviser, () -> list().page(
                            new WorkFilter("", status, WorkFilter.Holder.ALL, false, null),
                            WorkSort.DUE,
                            true,
                            0,
                            PAGE));
            Map<CandidatureId, RankPlace> places = InContainer.as(adviser, () -> ranks().places(
                            page.stream().map(WorkItem::id).toList()));
            assertTrue(places.size() > 3, status.name());
            for (WorkItem item : page) {
                Optional<Rank> explained = InContainer.as(adviser, () -> ranks().forStudy(
                                InContainer.ejb(FileQueries.class)
                                        .file(item.id())
                                        .offer()
                                        .id(),
                                item.id()));
                assertEquals(
                        explained
                                .map(rank ->
                                        new RankPlace(rank.place(), rank.score().total()))
                                .orElse(null),
                        places.get(item.id()),
                        item.number());
            }
        }
    }

    @Test
    void whether_opening_takes_is_each_advisers_own_choice() throws Exception {
        UUID another = InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id offset 2 limit 1");
        assertTrue(InContainer.as(adviser, () -> settings().mine()).takesOnOpening(), "before anything is chosen");
        InContainer.act(adviser, () -> settings().choose(new StudySettings(false)));
        assertFalse(InContainer.as(adviser, () -> settings().mine()).takesOnOpening());
        assertTrue(InContainer.as(another, () -> settings().mine()).takesOnOpening());
        InContainer.act(adviser, () -> settings().choose(new StudySettings(true)));
        assertTrue(InContainer.as(adviser, () -> settings().mine()).takesOnOpening());
    }

    private List<UUID> walk(WorkFilter filter, WorkSort sort, boolean descending) throws Exception {
        List<UUID> listed = new ArrayList<>();
        List<WorkItem> page;
        do {
            int first = listed.size();
            page = InContainer.as(adviser, () -> list().page(filter, sort, descending, first, PAGE));
            page.forEach(item -> listed.add(item.id().value()));
        } while (!page.isEmpty());
        return listed;
    }

    private List<UUID> found(String text) throws Exception {
        return walk(all(text), WorkSort.DUE, false);
    }

    private int count(WorkFilter filter) throws Exception {
        return InContainer.as(adviser, () -> list().count(filter));
    }

    private WorkPlace place(@Nullable UUID file, WorkFilter filter, WorkSort sort, boolean descending)
            throws Exception {
        return InContainer.as(
                adviser, () -> list().place(new CandidatureId(Objects.requireNonNull(file)), filter, sort, descending));
    }

    private static WorkFilter all(String text) {
        return new WorkFilter(text, null, WorkFilter.Holder.ALL, false, null);
    }

    private static WorkListQueries list() throws Exception {
        return InContainer.ejb(WorkListQueries.class);
    }

    private static RankQueries ranks() throws Exception {
        return InContainer.ejb(RankQueries.class);
    }

    private static StudySettingsService settings() throws Exception {
        return InContainer.ejb(StudySettingsService.class);
    }
}
