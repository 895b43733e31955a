package fr.alin.sandbox;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.Decision;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.eligibility.Verdict;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.ListChange;
import fr.alin.shared.Secrets;
import fr.alin.shared.WorkingDays;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the agents of the first landlord find: offers in every state, sets that wait for a commission, sittings past and coming, and
 * files at each step to the keys. Dwellings and people of its own, always as many; nothing is drawn.
 */
final class DemoLandlord {
    private static final String SAINT_OUEN = "93070";
    private static final String MONTREUIL = "93048";
    private static final String RESIDENCE = "Résidence Louise-Michel";
    private static final String DESCRIPTION =
            "Deux-pièces lumineux, séjour avec coin cuisine, salle d’eau, cave. Résidence avec gardien et local à vélos.";

    /** What the law asks at least (CCH R441-10). */
    private static final int ANSWER_DAYS = 10;

    private static final int SITTING_AHEAD = 8;
    private static final int LATER_SITTING_AHEAD = 22;
    /** Days of the past: sittings, answers, lease, keys. */
    private static final int FIRST_SITTING = 40;

    private static final int LAST_SITTING = 6;
    private static final int ACCEPTED = 3;
    private static final int FIRST_ACCEPTED = 36;
    static final int LEASE = 20;
    private static final int MOVED_IN = 5;
    /** Days from the first one in which the offer is to be answered, and the document to be brought. */
    private static final int ANSWER_AHEAD = 4;

    private static final int CONDITION_AHEAD = 12;
    private static final ConditionDocument CONDITION = ConditionDocument.DIVORCE_DECISION;

    private final DemoPeople people;
    private final Connection connection;
    private final LocalDate firstDay;
    private final UUID landlord;
    private final UUID agent = UUID.nameUUIDFromBytes(DemoAccounts.LANDLORD.getBytes(StandardCharsets.UTF_8));
    private final Territory territory = Territory.load();
    private final DemoList lists;
    private final Map<DemoSet, DemoHome> homes = new EnumMap<>(DemoSet.class);
    private final Map<DemoSet, List<DemoFile>> files = new EnumMap<>(DemoSet.class);

    DemoLandlord(DemoPeople people, Connection connection, LocalDate firstDay, UUID landlord) throws SQLException {
        this.people = people;
        this.connection = connection;
        this.firstDay = firstDay;
        this.landlord = landlord;
        this.lists = new DemoList(connection, people.law(), firstDay);
        homes.put(DemoSet.TIES, home("ties", SAINT_OUEN, "14 rue Louise-Michel", "Porte 21", 46, 2, false));
        homes.put(DemoSet.ADAPTED, home("adapted", SAINT_OUEN, "14 rue Louise-Michel", "Porte 02", 49, 0, true));
        homes.put(
                DemoSet.PLANNED, home("planned", MONTREUIL, "3 rue de l’Église", "Escalier B, porte 12", 44, 1, false));
        homes.put(DemoSet.OFFERED, home("offered", SAINT_OUEN, "16 rue Louise-Michel", "Porte 33", 47, 3, false));
        homes.put(DemoSet.ACCEPTED, home("accepted", SAINT_OUEN, "16 rue Louise-Michel", "Porte 14", 45, 1, false));
        homes.put(DemoSet.HOUSED, home("housed", SAINT_OUEN, "18 rue Louise-Michel", "Porte 41", 46, 4, false));
    }

    /**
     * Of the name of a thing. In the midst of all ids: whoever takes demo data from either end of their order finds what was there
     * before.
     */
    static UUID id(String name) {
        UUID named = UUID.nameUUIDFromBytes(("landlord " + name).getBytes(StandardCharsets.UTF_8));
        return new UUID(
                named.getMostSignificantBits() & 0x00FF_FFFF_FFFF_FFFFL | 0x7F00_0000_0000_0000L,
                named.getLeastSignificantBits());
    }

    /** What the registry knows of the people: their requests, and the one that has ended. */
    static void tell(Sne registry, LocalDate firstDay) {
        for (DemoApplicant who : DemoApplicant.ALL) {
            JsonObject request = who.request(firstDay);
            registry.put(request);
            if (who.set() == DemoSet.HOUSED) {
                registry.close(
                        request.getString("number"),
                        new SneClosing(
                                "ATTRIBUTION",
                                firstDay.minusDays(LEASE),
                                id("candidature " + who.email()).toString()));
            }
        }
    }

    void insert() throws SQLException {
        for (DemoHome home : homes.values()) {
            dwelling(home);
        }
        otherOffers();
        for (DemoSet set : DemoSet.values()) {
            LocalDate deadline = firstDay.minusDays(set.deadline);
            offer(homes.get(set), set.offerStatus, firstDay.minusDays(set.published), deadline, commissionOn(set));
            set(set, deadline);
        }
        people.flush();
        for (DemoSitting sitting : List.of(first(), last(), coming())) {
            sitting(sitting);
        }
        people.flush();
        DemoPapers papers = new DemoPapers(people, connection, firstDay, agent, DemoNames.LANDLORDS.get(0));
        for (DemoSitting sitting : List.of(first(), last())) {
            papers.print(sitting, agenda(sitting), homes, files, this::condition);
        }
    }

    /** What no file is of: a draft, offers that nobody has applied to, and one that was withdrawn. */
    private void otherOffers() throws SQLException {
        DemoHome draft = dwelling(home("draft", SAINT_OUEN, "18 rue Louise-Michel", "Porte 12", 43, 1, false));
        people.add(
                """
                insert into offer (id, dwelling_id, status, rent, description, available_on, draw_seed, saved_at, version)
                values (?,?,'DRAFT',?,?,?,?,?,0)""",
                draft.offer(),
                draft.dwelling(),
                draft.rentAlone(),
                "Deux-pièces clair au premier étage, cuisine équipée. Charges à compléter.",
                firstDay.plusDays(45),
                DemoList.seed(draft),
                at(firstDay.minusDays(1), 17));
        DemoHome withdrawn = dwelling(home("withdrawn", MONTREUIL, "5 rue de l’Église", "Porte 22", 45, 2, false));
        offer(withdrawn, "WITHDRAWN", firstDay.minusDays(12), firstDay.plusDays(10), null);
        people.flush();
        people.add("update offer set withdrawal = 'WORKS' where id = ?", withdrawn.offer());
        recorded("OFFER_WITHDRAWN", withdrawn.offer(), "WORKS", agent, at(firstDay.minusDays(3), 11));
        DemoHome returned = dwelling(home("returned", MONTREUIL, "7 rue de l’Église", "Porte 51", 44, 5, false));
        unwanted(returned, "RETURNED", 34, 20);
        recorded("OFFER_RETURNED", returned.offer(), "NO_VALID_CANDIDATE", people.adviser(0), at(day(15), 10));
        again();
    }

    /** Nobody had applied: published again, as another offer of the same dwelling. */
    private void again() throws SQLException {
        DemoHome home = dwelling(home("again", SAINT_OUEN, "20 rue Louise-Michel", "Porte 61", 48, 6, false));
        unwanted(home, "PUBLISHED_AGAIN", 36, 22);
        UUID next = id("offer after again");
        recorded("OFFER_PUBLISHED_AGAIN", home.offer(), next.toString(), people.adviser(1), at(day(15), 11));
        people.flush();
        people.add(
                """
                insert into offer (id, dwelling_id, status, rent, charges, description, available_on, published_at, deadline,
                    draw_seed, follows_id, version)
                values (?,?,'PUBLISHED',?,?,?,?,?,?,?,?,0)""",
                next,
                home.dwelling(),
                home.rentAlone(),
                home.chargesAlone(),
                DESCRIPTION,
                firstDay.plusDays(30),
                at(day(15), 11),
                firstDay.plusDays(20),
                Secrets.hash("again").substring(32),
                home.offer());
    }

    private void unwanted(DemoHome home, String status, int published, int deadline) throws SQLException {
        offer(home, status, day(published), day(deadline), null);
        people.flush();
        list(lists.freeze(home, day(deadline), List.of()), home, List.of());
    }

    private DemoHome home(
            String key, String commune, String address, String door, int surface, int floor, boolean accessible) {
        BigDecimal square = BigDecimal.valueOf(surface);
        return new DemoHome(
                key,
                commune.equals(MONTREUIL) ? "Résidence de l’Église" : RESIDENCE,
                commune(commune),
                address,
                door,
                surface,
                floor,
                accessible,
                square.multiply(new BigDecimal("6.90")).toPlainString(),
                square.multiply(new BigDecimal("1.60")).toPlainString());
    }

    private Commune commune(String code) {
        return territory.commune(code).orElseThrow(() -> new IllegalStateException("no commune " + code));
    }

    private DemoHome dwelling(DemoHome home) throws SQLException {
        people.add(
                """
                insert into programme (id, landlord_id, name, insee_code, postcode) values (?,?,?,?,?)
                on conflict do nothing""",
                home.programme(),
                landlord,
                home.residence(),
                home.commune().inseeCode(),
                home.postcode());
        people.add(
                """
                insert into dwelling (id, landlord_id, programme_id, address, door, insee_code, postcode, kind, rooms, surface,
                    floor, floors, lift, accessible, energy_class, climate_class, financing, picture)
                values (?,?,?,?,?,?,?,'APARTMENT',?,?,?,6,?,?,'C','B',?,?)""",
                home.dwelling(),
                landlord,
                home.programme(),
                home.address(),
                home.door(),
                home.commune().inseeCode(),
                home.postcode(),
                DemoHome.ROOMS,
                home.surface(),
                home.floor(),
                DemoHome.LIFT,
                home.accessible(),
                DemoHome.FINANCING,
                1 + home.floor());
        return home;
    }

    private void offer(DemoHome home, String status, LocalDate published, LocalDate deadline, LocalDate commissionOn)
            throws SQLException {
        people.add(
                """
                insert into offer (id, dwelling_id, status, rent, charges, description, available_on, published_at, deadline,
                    commission_on, draw_seed, version)
                values (?,?,?,?,?,?,?,?,?,?,?,0)""",
                home.offer(),
                home.dwelling(),
                status,
                home.rentAlone(),
                home.chargesAlone(),
                DESCRIPTION,
                deadline.plusDays(30),
                at(published, 10),
                deadline,
                commissionOn,
                DemoList.seed(home));
    }

    /** The people, their files, the list of the deadline and the set that was sent. */
    private void set(DemoSet set, LocalDate deadline) throws SQLException {
        DemoHome home = homes.get(set);
        List<DemoFile> applied = new ArrayList<>();
        for (DemoApplicant who : DemoApplicant.of(set)) {
            JsonObject json = who.request(firstDay);
            Verdict verdict = people.judge(json, judged(home), day(set.applied));
            DemoFile file = new DemoFile(who, people.number(), json, verdict, 0, 0);
            // A ceiling that is not in force yet refuses nobody.
            if (!verdict.nothingRefuses()) {
                throw new IllegalStateException(who.email() + " cannot have " + home.key() + ": " + verdict.checks());
            }
            people.applicant(file.account(), file.request(), who, json, day(DemoApplicant.IMPORTED));
            applied.add(file);
        }
        FrozenList list = lists.freeze(home, deadline, applied);
        List<DemoFile> ordered = lists.places(list, applied);
        files.put(set, ordered);
        people.flush();
        for (DemoFile file : ordered) {
            candidature(file, home);
        }
        people.flush();
        list(list, home, ordered);
        sent(home, list, ordered);
    }

    private static DemoOffers.Offer judged(DemoHome home) {
        return new DemoOffers.Offer(
                home.offer(),
                home.commune(),
                DemoHome.FINANCING,
                DemoHome.ROOMS,
                BigDecimal.valueOf(home.surface()),
                home.rentAlone().add(home.chargesAlone()),
                false,
                true,
                false,
                null,
                null,
                null);
    }

    private void candidature(DemoFile file, DemoHome home) throws SQLException {
        DemoApplicant who = file.who();
        DemoSet set = who.set();
        LocalDate applied = day(set.applied);
        UUID adviser = people.adviser(file.place());
        Timestamp validated = at(day(set.validated), 15);
        people.add(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, holds_home, applied_at,
                    due_on, facts, awaits_law, adviser_id, taken_at, decided_at, version)
                values (?,?,?,?,?,?,?,?,?,?,?::jsonb,?,?,?,?,0)""",
                file.id(),
                file.number(),
                file.request(),
                file.account(),
                home.offer(),
                file.status().name(),
                file.status().active(),
                file.status().holdsHome(),
                at(applied, 9),
                WorkingDays.after(applied, 5),
                DemoPeople.facts(file.verdict(), file.json(), applied),
                file.facts(applied).awaitsLaw(),
                adviser,
                at(applied.plusDays(1), 10),
                movedAt(file));
        for (String situation : who.situations()) {
            people.add(
                    """
                    insert into situation_review (id, request_id, situation, outcome, proof, proved_on, adviser_id, recorded_at)
                    values (?,?,?,'CONFIRMED','OTHER_OFFICIAL',?,?,?)""",
                    id("review " + who.email() + situation),
                    file.request(),
                    situation,
                    who.filed(firstDay),
                    adviser,
                    validated);
        }
        if (who.priority() != null) {
            people.add(
                    """
                    insert into priority_validation (id, request_id, ground, proof, proved_on, adviser_id, validated_at)
                    values (?,?,?,?,?,?,?)""",
                    id("priority " + who.email()),
                    file.request(),
                    who.priority(),
                    who.priority().equals("DALO") ? "COMMISSION_DECISION" : "PREFECT_LETTER",
                    who.filed(firstDay).plusMonths(6),
                    adviser,
                    validated);
        }
        moved(file, file.account(), "APPLIED", null, CandidatureStatus.APPLIED, at(applied, 9));
        moved(file, adviser, "VALIDATED", CandidatureStatus.APPLIED, CandidatureStatus.VALIDATED, validated);
    }

    private void list(FrozenList list, DemoHome home, List<DemoFile> ordered) throws SQLException {
        String content = DemoList.content(list);
        String sha256 = Secrets.hash(content);
        // The offer closes once its last day is over.
        Timestamp frozen = at(list.deadline().plusDays(1), 0);
        people.add(
                """
                insert into frozen_list (id, offer_id, version, change, frozen_at, grid_id, candidates, facts, content, sha256)
                values (?,?,?,?,?,?,?,?,?,?)""",
                id("list " + home.key()),
                home.offer(),
                list.version(),
                ListChange.DEADLINE.name(),
                frozen,
                lists.grid(),
                ordered.size(),
                DemoList.facts(list),
                content,
                sha256);
        recorded("LIST_FROZEN", home.offer(), sha256, null, frozen);
        for (DemoFile file : ordered) {
            boolean employee = file.who().employee();
            people.add(
                    """
                    insert into listed_candidature (key, offer_id, candidature_id, request_id, siret, headcount, agricultural,
                        situations)
                    select ?, ?, ?, ?, s.siret, e.headcount, e.agricultural, string_to_array(?, ' ')
                    from (select 1) one left join employer_siret s on s.siret = ? left join employer e on e.id = s.employer_id""",
                    file.key(),
                    home.offer(),
                    file.id(),
                    file.request(),
                    // In their order, as the product keeps them.
                    String.join(" ", inOrder(file.who())),
                    employee ? DemoNames.siret(214_870 + DemoPeople.EMPLOYER) : null);
        }
    }

    private static List<String> inOrder(DemoApplicant who) {
        return who.situations().stream()
                .map(Criterion::valueOf)
                .sorted()
                .map(Criterion::name)
                .toList();
    }

    private void sent(DemoHome home, FrozenList list, List<DemoFile> ordered) throws SQLException {
        DemoSet set = ordered.get(0).who().set();
        Timestamp sent = at(day(set.sent), 11);
        UUID adviser = people.adviser(0);
        people.add(
                """
                insert into selection (offer_id, fewer, adviser_id, list_version, list_sha256, sent_at, version)
                values (?,?,?,?,?,?,0)""",
                home.offer(),
                fewer(ordered),
                adviser,
                list.version(),
                Secrets.hash(DemoList.content(list)),
                sent);
        recorded("OFFER_SENT", home.offer(), null, adviser, sent);
        for (DemoFile file : ordered) {
            people.add(
                    """
                    insert into selected_file (candidature_id, offer_id, chosen, place, group_number, version)
                    values (?,?,true,?,?,0)""",
                    file.id(),
                    home.offer(),
                    file.place(),
                    file.group());
            moved(file, adviser, "SENT", CandidatureStatus.VALIDATED, CandidatureStatus.SENT, sent);
        }
    }

    /** Everybody who could be valid is in the set. */
    static String fewer(List<DemoFile> ordered) {
        return ordered.size() < 3 ? "TOO_FEW_CANDIDATES" : null;
    }

    private DemoSitting first() {
        LocalDate day = DemoSitting.onOrBefore(day(FIRST_SITTING));
        return new DemoSitting("first", day, 1, ANSWER_DAYS, commune(SAINT_OUEN), null);
    }

    /** So that what it offered is to be answered in {@link #ANSWER_AHEAD} days. */
    private DemoSitting last() {
        LocalDate day = DemoSitting.onOrBefore(day(LAST_SITTING));
        int number = day.getYear() == first().day().getYear() ? 2 : 1;
        int answerDays = (int) (firstDay.plusDays(ANSWER_AHEAD).toEpochDay() - day.toEpochDay());
        return new DemoSitting(
                "last",
                day,
                number,
                answerDays,
                commune(SAINT_OUEN),
                "La représentante des locataires demande que l’éclairage des caves soit réparé.");
    }

    private DemoSitting coming() {
        return new DemoSitting("coming", ahead(SITTING_AHEAD), null, ANSWER_DAYS, commune(MONTREUIL), null);
    }

    private static List<DemoSet> agenda(DemoSitting sitting) {
        return switch (sitting.key()) {
            case "first" -> List.of(DemoSet.HOUSED);
            case "last" -> List.of(DemoSet.OFFERED, DemoSet.ACCEPTED);
            default -> List.of(DemoSet.PLANNED);
        };
    }

    private LocalDate commissionOn(DemoSet set) {
        return switch (set) {
            case TIES, ADAPTED -> ahead(LATER_SITTING_AHEAD);
            case PLANNED -> coming().day();
            case OFFERED, ACCEPTED -> last().day();
            case HOUSED -> first().day();
        };
    }

    private void sitting(DemoSitting sitting) throws SQLException {
        people.add(
                """
                insert into sitting (id, landlord_id, number, held_on, starts_at, place, remote, quorum, answer_days, status,
                    opened_at, closed_at, observations, version)
                values (?,?,?,?,?,?,true,?,?,?,?,?,?,0)""",
                sitting.id(),
                landlord,
                sitting.number(),
                sitting.day(),
                DemoSitting.STARTS,
                DemoSitting.PLACE,
                DemoSitting.QUORUM,
                sitting.answerDays(),
                sitting.closed() ? "CLOSED" : "PLANNED",
                sitting.closed() ? Timestamp.from(sitting.opened()) : null,
                sitting.closed() ? Timestamp.from(sitting.ended()) : null,
                sitting.observations());
        for (var member : sitting.members()) {
            people.add(
                    """
                    insert into sitting_member (id, sitting_id, name, quality, insee_code, presence, proxy_id, chairs, version)
                    values (?,?,?,?,?,?,?,?,0)""",
                    member.id(),
                    sitting.id(),
                    member.name(),
                    member.quality().name(),
                    member.commune(),
                    member.presence().name(),
                    member.proxy(),
                    member.chairs());
        }
        int place = 1;
        for (DemoSet set : agenda(sitting)) {
            item(sitting, set, place++);
        }
    }

    static UUID item(DemoSet set) {
        return id("item " + set);
    }

    private void item(DemoSitting sitting, DemoSet set, int place) throws SQLException {
        people.add(
                """
                insert into agenda_item (id, sitting_id, offer_id, place, open, fewer, casting_vote, version)
                values (?,?,?,?,?,?,false,0)""",
                item(set),
                sitting.id(),
                homes.get(set).offer(),
                place,
                !sitting.closed(),
                sitting.closed() ? fewer(files.get(set)) : null);
        if (set.decided()) {
            for (DemoFile file : files.get(set)) {
                decided(sitting, file);
            }
        }
    }

    private void decided(DemoSitting sitting, DemoFile file) throws SQLException {
        LocalDate until = condition(file);
        Decision decision = decision(file);
        boolean first = file.place() == 1;
        people.add(
                """
                insert into file_decision (candidature_id, item_id, decision, rank, condition, condition_until, version)
                values (?,?,?,?,?,?,0)""",
                file.id(),
                item(file.who().set()),
                decision.name(),
                file.place(),
                until == null ? null : CONDITION.name(),
                until);
        boolean housed = file.status() == CandidatureStatus.HOUSED;
        people.add(
                """
                insert into allocation (candidature_id, offer_id, rank, decided_on, answer_days, condition, condition_until,
                    offered_on, answer_by, lease_signed_on, moved_in_on, registry_told_at, version)
                values (?,?,?,?,?,?,?,?,?,?,?,?,0)""",
                file.id(),
                homes.get(file.who().set()).offer(),
                file.place(),
                sitting.day(),
                sitting.answerDays(),
                until == null ? null : CONDITION.name(),
                until,
                first ? sitting.day() : null,
                first ? sitting.answerBy() : null,
                housed ? day(LEASE) : null,
                housed ? day(MOVED_IN) : null,
                housed ? at(day(MOVED_IN), 16) : null);
        trail(sitting, file);
    }

    static Decision decision(DemoFile file) {
        return file.status() == CandidatureStatus.CONDITIONAL
                ? Decision.CONDITIONAL
                : file.place() == 1 ? Decision.ALLOCATED : Decision.RANKED;
    }

    /** The last day of its condition; null without one. */
    private LocalDate condition(DemoFile file) {
        return file.status() == CandidatureStatus.CONDITIONAL ? firstDay.plusDays(CONDITION_AHEAD) : null;
    }

    static ConditionDocument condition() {
        return CONDITION;
    }

    /** From the sitting to where the file stands. */
    private void trail(DemoSitting sitting, DemoFile file) throws SQLException {
        Timestamp closed = Timestamp.from(sitting.ended());
        if (file.status() == CandidatureStatus.CONDITIONAL) {
            moved(file, agent, "MAKE_CONDITIONAL", CandidatureStatus.SENT, CandidatureStatus.CONDITIONAL, closed);
            return;
        }
        moved(file, agent, "RANK", CandidatureStatus.SENT, CandidatureStatus.RANKED, closed);
        if (file.place() > 1) {
            return;
        }
        moved(file, null, "MOVE_UP", CandidatureStatus.RANKED, CandidatureStatus.OFFERED, closed);
        if (file.status() == CandidatureStatus.OFFERED) {
            return;
        }
        moved(file, file.account(), "ACCEPT", CandidatureStatus.OFFERED, CandidatureStatus.ACCEPTED, acceptedAt(file));
        if (file.status() == CandidatureStatus.HOUSED) {
            moved(file, agent, "SIGN_LEASE", CandidatureStatus.ACCEPTED, CandidatureStatus.LEASED, at(day(LEASE), 10));
            moved(file, agent, "MOVE_IN", CandidatureStatus.LEASED, CandidatureStatus.HOUSED, at(day(MOVED_IN), 15));
            people.add(
                    "update housing_request set closed_on = ?, closure_reason = 'ATTRIBUTION' where id = ?",
                    day(LEASE),
                    file.request());
            people.add(
                    """
                    insert into audit_entry (at, action, subject_type, subject_id, reason)
                    values (?,'REQUEST_CLOSED','housing_request',?,'CLOSED')""",
                    at(day(MOVED_IN), 16),
                    file.request());
        }
    }

    private Timestamp acceptedAt(DemoFile file) {
        return at(day(file.status() == CandidatureStatus.HOUSED ? FIRST_ACCEPTED : ACCEPTED), 19);
    }

    /** When the file came to where it stands. */
    private Timestamp movedAt(DemoFile file) {
        DemoSet set = file.who().set();
        return switch (file.status()) {
            case SENT -> at(day(set.sent), 11);
            case ACCEPTED -> acceptedAt(file);
            case HOUSED -> at(day(MOVED_IN), 15);
            default -> Timestamp.from(last().ended());
        };
    }

    private void moved(
            DemoFile file, UUID actor, String action, CandidatureStatus from, CandidatureStatus to, Timestamp when)
            throws SQLException {
        people.add(
                """
                insert into audit_entry (at, actor_id, action, subject_type, subject_id, from_status, to_status)
                values (?,?,?,'candidature',?,?,?)""",
                when,
                actor,
                action,
                file.id(),
                from == null ? null : from.name(),
                to.name());
    }

    private void recorded(String action, UUID offer, String reason, UUID actor, Timestamp when) throws SQLException {
        people.add(
                """
                insert into audit_entry (at, actor_id, action, subject_type, subject_id, reason)
                values (?,?,?,'offer',?,?)""",
                when,
                actor,
                action,
                offer,
                reason);
    }

    /** So many days before the first one. */
    private LocalDate day(int before) {
        return firstDay.minusDays(before);
    }

    /** The working day in so many days, or the next one. */
    private LocalDate ahead(int days) {
        return WorkingDays.lastDay(firstDay, days);
    }

    private static Timestamp at(LocalDate day, int hour) {
        return Timestamp.from(day.atTime(hour, 5).atZone(DemoData.PARIS).toInstant());
    }
}
