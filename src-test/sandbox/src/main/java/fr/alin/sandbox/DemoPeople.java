package fr.alin.sandbox;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.eligibility.rules.Admissibility;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.LegalSource;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Euros;
import fr.alin.shared.WorkingDays;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Staff, landlords, employers, offers, and 330 applicants at every stage of the journey. */
final class DemoPeople {
    private static final int APPLICANTS = 330;
    private static final int FIRST_OF_REGISTRY = 2;
    /** Days before the first one: whoever has applied had imported and confirmed before. */
    static final int LATEST_IMPORT = 32;

    private static final int LATEST_APPLICATION = 2;

    private final Random random = new Random(57);
    private final Connection connection;
    private final LocalDate firstDay;
    /** When everything of before was done: the evening before the first day. */
    private final Timestamp now;

    private final String passwordHash = DemoPassword.hash(DemoAccounts.PASSWORD);
    private final Law law = Law.load();
    private final List<UUID> advisers = new ArrayList<>();
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private List<DemoOffers.Offer> offers = List.of();
    /** Of ten candidatures, the one that is validated: those lie on closed offers too. */
    private static final int VALIDATED = 7;
    /** One offer of so many draws most applicants. */
    private static final int LIKED = 9;

    /** Large enough to count, without a code. */
    static final int EMPLOYER = 1;

    private static final String ACCOUNT = "insert into account values (?,?,?,?,?,?,?,'ACTIVE',?,?,'2026-1',?,?,0)";

    private int alsNumber = 1437;
    private int candidatureNumber = 40_000;

    DemoPeople(Connection connection, LocalDate firstDay) {
        this.connection = connection;
        this.firstDay = firstDay;
        this.now = Timestamp.from(firstDay.minusDays(1).atTime(19, 0).toInstant(ZoneOffset.UTC));
    }

    void insert(List<JsonObject> requests) throws SQLException {
        List<UUID> landlords = new ArrayList<>();
        for (String name : DemoNames.LANDLORDS) {
            landlords.add(add("insert into landlord values (?,?)", uuid(), name));
        }
        List<UUID> employers = employers();
        staff();
        flush();
        agents(landlords);
        offers = DemoOffers.insert(connection, firstDay, landlords, employers);
        account(DemoAccounts.APPLICANT_WITHOUT_REQUEST, "MONSIEUR", "DUPONT", "Jean", "APPLICANT", null, now);
        for (int i = 0; i < APPLICANTS; i++) {
            applicant(i, requests.get(FIRST_OF_REGISTRY + i));
        }
        flush();
        new DemoLandlord(this, connection, firstDay, landlords.get(0)).insert();
        flush();
        continueAlsNumbers();
    }

    /** The next import gets the number after those of the demo. */
    private void continueAlsNumbers() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval('als_number', ?, false)")) {
            statement.setInt(1, alsNumber);
            statement.execute();
        }
    }

    private List<UUID> employers() throws SQLException {
        List<UUID> employers = new ArrayList<>();
        for (int i = 0; i < DemoNames.EMPLOYERS.size(); i++) {
            UUID id = uuid();
            // The ninth is small and the sixth agricultural: their people do not come before others.
            int headcount = i == 8 ? 7 : i == 5 ? 30 : 40 + 60 * i;
            add(
                    "insert into employer values (?,?,?,?,?,?)",
                    id,
                    DemoNames.EMPLOYERS.get(i),
                    code(i),
                    i == 5,
                    headcount,
                    5 * (i % 5));
            add("insert into employer_siret values (?,?)", DemoNames.siret(214_870 + i), id);
            employers.add(id);
        }
        return employers;
    }

    /** Every third employer lets its people be known by a code. */
    private static String code(int employer) {
        return employer < DemoNames.EMPLOYERS.size() && employer % 3 == 0 ? "CODE" + employer : null;
    }

    /** Of the first two landlords; not drawn: what is drawn after them stays as it was. */
    private void agents(List<UUID> landlords) throws SQLException {
        agent(DemoAccounts.LANDLORD, "MADAME", "LAURENT", "Samira", landlords.get(0));
        agent(DemoAccounts.LANDLORD_COLLEAGUE, "MONSIEUR", "D’ARTAGNAN", "Loïc", landlords.get(0));
        agent(DemoAccounts.OTHER_LANDLORD, "MADAME", "MERCIER", "Héloïse", landlords.get(1));
        flush();
    }

    private void agent(String email, String title, String last, String first, UUID landlord) throws SQLException {
        UUID id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
        Timestamp beginning =
                Timestamp.from(firstDay.atStartOfDay(DemoData.PARIS).toInstant());
        add(ACCOUNT, id, email, email, title, last, first, "06 39 98 00 00", passwordHash, null, beginning, beginning);
        add("insert into account_role values (?,?)", id, "LANDLORD");
        add("insert into landlord_agent values (?,?)", id, landlord);
    }

    private void staff() throws SQLException {
        Timestamp beginning =
                Timestamp.from(firstDay.atStartOfDay(DemoData.PARIS).toInstant());
        advisers.add(account(DemoAccounts.ADVISER, "MADAME", "MARTIN", "Claire", "ADVISER", null, beginning));
        advisers.add(account(DemoAccounts.SECOND_ADVISER, "MONSIEUR", "PETIT", "Luc", "ADVISER", null, beginning));
        advisers.add(account(DemoAccounts.THIRD_ADVISER, "MADAME", "BENALI", "Nadia", "ADVISER", null, beginning));
        account(DemoAccounts.SUPERVISOR, "MADAME", "LEROY", "Anne", "SUPERVISOR", null, beginning);
        account(DemoAccounts.ADMIN, "MONSIEUR", "BLANC", "Yves", "ADMIN", null, beginning);
    }

    private UUID account(
            String email, String title, String last, String first, String role, String als, Timestamp created)
            throws SQLException {
        return account(uuid(), email, title, last, first, role, als, created);
    }

    private UUID account(
            UUID id, String email, String title, String last, String first, String role, String als, Timestamp created)
            throws SQLException {
        add(
                ACCOUNT,
                id,
                email,
                email,
                title,
                last,
                first,
                "06 39 98 %02d %02d".formatted(random.nextInt(100), random.nextInt(100)),
                passwordHash,
                als,
                created,
                created);
        add("insert into account_role values (?,?)", id, role);
        return id;
    }

    /** Stages, by number: 0 is the named demo applicant; then incomplete ones; then every state of a candidature. */
    private void applicant(int index, JsonObject request) throws SQLException {
        JsonObject person = request.getJsonObject("applicant");
        String email = index == 0
                ? DemoAccounts.APPLICANT
                : DemoAccountsMail.of(person.getString("firstName"), person.getString("birthName"), 1000 + index);
        Timestamp imported = imported(index);
        UUID account = account(
                email,
                person.getString("title"),
                person.getString("birthName"),
                person.getString("firstName"),
                "APPLICANT",
                "%010d".formatted(alsNumber++),
                Timestamp.from(imported.toInstant().minus(Duration.ofHours(1))));
        boolean documentsThere = request.getJsonArray("documents").stream()
                .anyMatch(document -> document.asJsonObject().getString("kind").equals("TAX_NOTICE"));
        boolean employerNamed = index < 1 || index >= 12;
        boolean shared = index < 1 || index >= 24;
        boolean confirmed = (index < 1 || index >= 40) && documentsThere;
        UUID requestId = uuid();
        Employment employer = employerNamed && employed(person) ? employment(index) : null;
        request(requestId, account, index, request, imported, employer, shared, confirmed);
        if (index >= 120 && confirmed) {
            candidature(account, requestId, index, request);
        }
    }

    /**
     * Somebody of {@link DemoLandlord}, whose request was imported, shared and confirmed on a day; not drawn.
     *
     * @param account of the applicant, as {@code request} is of the request
     */
    void applicant(UUID account, UUID request, DemoApplicant who, JsonObject json, LocalDate imported)
            throws SQLException {
        Timestamp at = Timestamp.from(imported.atTime(19, 0).toInstant(ZoneOffset.UTC));
        account(
                account,
                who.email(),
                who.title(),
                who.last(),
                who.first(),
                "APPLICANT",
                "%010d".formatted(alsNumber++),
                Timestamp.from(at.toInstant().minus(Duration.ofHours(1))));
        Employment employer =
                who.employee() ? new Employment(DemoNames.siret(214_870 + EMPLOYER), null, Proof.PAY_SLIP) : null;
        // As the named applicant, who shares with the employer.
        request(request, account, 0, json, at, employer, true, true);
    }

    private static boolean employed(JsonObject person) {
        return List.of("CDI", "FIXED_TERM", "APPRENTICE").contains(person.getString("employment"));
    }

    private void request(
            UUID id,
            UUID account,
            int index,
            JsonObject json,
            Timestamp imported,
            Employment employer,
            boolean shared,
            boolean confirmed)
            throws SQLException {
        JsonObject person = json.getJsonObject("applicant");
        Timestamp current = current(imported, json);
        boolean otherIdentity = index == 15 || index == 16;
        String employment = person.getString("employment");
        LocalDate renewed = LocalDate.parse(json.getString("renewedOn"));
        add(
                """
                insert into housing_request values (?,?,?,?,?,?,?,?,?,?,?,?,?,null,?,?,?,?,?,?,?,null,?,?,
                ?,?,false,?,?,?,?,false,null,0,null,string_to_array(?, ' '),?,null,?,?,string_to_array(?, ' ')::integer[],?)""",
                id,
                account,
                json.getString("number"),
                LocalDate.parse(json.getString("filedOn")),
                renewed,
                renewed.plusYears(1),
                person.getString("title"),
                // The registry gives another first name now: to be deleted and imported again.
                person.getString("birthName"),
                person.getString("usageName"),
                otherIdentity ? person.getString("firstName") + "-Rose" : person.getString("firstName"),
                LocalDate.parse(person.getString("birthDate")),
                json.getString("email"),
                person.getString("mobilePhone"),
                json.getBoolean("couple"),
                income(json),
                decimal(json, "monthlyResources"),
                decimal(json, "housingBenefit"),
                employment,
                employer == null ? null : employer.siret(),
                employer == null || employer.proof() != Proof.CODE ? null : employer.code(),
                json.getString("currentHousing"),
                json.getString("reason"),
                shared ? (Integer) (index == 30 ? 1 : 2) : null,
                shared ? (Integer) (index == 0 ? 3 : index == 30 ? 3 : 1 + random.nextInt(4)) : null,
                shared ? imported : null,
                confirmed ? current : null,
                imported,
                current,
                json.getJsonArray("situations").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.joining(" ")),
                json.isNull("priority") ? null : json.getString("priority"),
                json.isNull("currentRooms") ? null : json.getInt("currentRooms"),
                json.isNull("currentSurface") ? null : decimal(json, "currentSurface"),
                json.getJsonArray("wishedTypologies").getValuesAs(JsonString::getString).stream()
                        .map(typology -> typology.substring(1))
                        .collect(Collectors.joining(" ")),
                json.getInt("unborn", 0));
        household(id, json);
        proof(id, employer, imported);
    }

    /** How somebody's employment came to be proved, if it did. */
    private enum Proof {
        NONE,
        CODE,
        PAY_SLIP
    }

    private record Employment(String siret, String code, Proof proof) {}

    /** The first applicant's employer has a code; of others most are proved, by code where there is one. */
    private Employment employment(int index) {
        int employer = index == 0 ? 0 : random.nextInt(12);
        String code = code(employer);
        boolean proved = index != 0 && index % 5 != 4;
        Proof proof = !proved ? Proof.NONE : code != null ? Proof.CODE : Proof.PAY_SLIP;
        return new Employment(DemoNames.siret(214_870 + employer), code, proof);
    }

    private void proof(UUID request, Employment employer, Timestamp imported) throws SQLException {
        if (employer == null || employer.proof() == Proof.NONE) {
            return;
        }
        boolean seen = employer.proof() == Proof.PAY_SLIP;
        add(
                "insert into employment_proof values (?,?,?,?,?,?,?,null)",
                // Not drawn: what is drawn after it stays as it was.
                UUID.nameUUIDFromBytes(request.toString().getBytes(StandardCharsets.UTF_8)),
                request,
                employer.siret(),
                seen ? "PAY_SLIP" : "EMPLOYER_CODE",
                seen ? firstDay.minusYears(2) : null,
                seen ? advisers.get(0) : null,
                imported);
    }

    /** Two were imported before codes were asked for. */
    private Timestamp imported(int index) {
        return index == 13 || index == 14
                ? Timestamp.from(Instant.parse("2021-02-03T10:00:00Z"))
                : Timestamp.from(now.toInstant().minus(Duration.ofDays(LATEST_IMPORT + random.nextInt(60))));
    }

    /** What the registry gave last cannot be older than its own news: the renewal and the documents. */
    private static Timestamp current(Timestamp imported, JsonObject json) {
        LocalDate news = Stream.concat(
                        Stream.of(json.getString("renewedOn")),
                        json.getJsonArray("documents").stream()
                                .map(document -> document.asJsonObject().getString("depositedOn")))
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Timestamp told = Timestamp.from(news.atTime(20, 0).toInstant(ZoneOffset.UTC));
        return told.after(imported) ? told : imported;
    }

    private void household(UUID request, JsonObject json) throws SQLException {
        JsonObject person = json.getJsonObject("applicant");
        int position = 0;
        member(request, position++, "APPLICANT", person.getString("usageName"), person);
        if (!json.isNull("coApplicant")) {
            JsonObject co = json.getJsonObject("coApplicant");
            member(request, position++, "CO_APPLICANT", co.getString("lastName"), co);
        }
        for (JsonValue other : json.getJsonArray("others")) {
            JsonObject child = other.asJsonObject();
            member(request, position++, "DEPENDANT", child.getString("lastName"), child);
        }
        position = 0;
        for (JsonString commune : json.getJsonArray("communes").getValuesAs(JsonString.class)) {
            add("insert into wished_commune values (?,?,?)", request, position++, commune.getString());
        }
        position = 0;
        for (JsonValue document : json.getJsonArray("documents")) {
            JsonObject row = document.asJsonObject();
            add(
                    "insert into deposited_document values (?,?,?,?,?)",
                    request,
                    position++,
                    row.getString("kind"),
                    LocalDate.parse(row.getString("depositedOn")),
                    row.getString("status"));
        }
    }

    private void member(UUID request, int position, String kind, String last, JsonObject person) throws SQLException {
        add(
                "insert into household_member values (?,?,?,?,?,?,?,?)",
                request,
                position,
                kind,
                last,
                person.getString("firstName"),
                LocalDate.parse(person.getString("birthDate")),
                person.getBoolean("disabled"),
                person.getBoolean("visiting", false));
    }

    /** An application to an offer that the very rules admit, in one of its states. */
    private void candidature(UUID account, UUID request, int index, JsonObject json) throws SQLException {
        HouseholdFacts household = household(json);
        List<String> wishes = json.getJsonArray("communes").getValuesAs(JsonString::getString);
        boolean late = index % 10 == VALIDATED || index % 6 == 2;
        for (DemoOffers.Offer offer : late ? offers : inOrderOfLiking()) {
            if ((late ? offer.closed() : offer.published())
                    && !offer.reserved()
                    && offer.maximumEffort() == null
                    && wishes.contains(offer.commune().inseeCode())) {
                Verdict verdict = judge(household, offer, firstDay);
                if (verdict.eligible()) {
                    insert(account, request, index, offer, verdict, json);
                    return;
                }
            }
        }
    }

    /** Many want the same: lists of some length, as in life, and the rest spread over all offers. */
    private List<DemoOffers.Offer> inOrderOfLiking() {
        List<DemoOffers.Offer> rest = new ArrayList<>(offers);
        Collections.shuffle(rest, random);
        if (random.nextInt(100) < 25) {
            return rest;
        }
        List<DemoOffers.Offer> liked = new ArrayList<>(crowded());
        for (int i = 0; i < offers.size(); i += LIKED) {
            liked.add(offers.get(i));
        }
        liked.addAll(rest);
        return liked;
    }

    /** The one offer with the longest list: two rooms where everybody wants to live. */
    private List<DemoOffers.Offer> crowded() {
        return offers.stream()
                .filter(offer -> offer.published()
                        && offer.rooms() == 2
                        && offer.financing().equals("PLUS")
                        && offer.commune().inseeCode().equals(DemoPlaces.CROWDED))
                .limit(1)
                .toList();
    }

    private void insert(UUID account, UUID request, int index, DemoOffers.Offer offer, Verdict verdict, JsonObject json)
            throws SQLException {
        String status =
                switch (index % 10) {
                    case VALIDATED -> "VALIDATED";
                    case 8 -> "INVALIDATED";
                    case 9 -> "CANCELLED";
                    default -> "APPLIED";
                };
        LocalDate applied = appliedOn(offer);
        Timestamp appliedAt = Timestamp.from(
                applied.atTime(8 + random.nextInt(10), random.nextInt(60)).toInstant(ZoneOffset.UTC));
        // A file of weeks ago lies on somebody's desk.
        boolean taken = offer.closed() || status.equals("VALIDATED") || status.equals("INVALIDATED") || index % 4 == 0;
        UUID adviser = advisers.get(index % advisers.size());
        UUID id = uuid();
        add(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at, due_on,
                    facts, awaits_law, reason, adviser_id, taken_at, decided_at, version)
                values (?,?,?,?,?,?,?,?,?,?::jsonb,false,?,?,?,?,0)""",
                id,
                number(),
                request,
                account,
                offer.id(),
                status,
                CandidatureStatus.valueOf(status).active(),
                appliedAt,
                WorkingDays.after(applied, 5),
                facts(verdict, json, applied),
                status.equals("INVALIDATED") ? "R04" : null,
                taken ? adviser : null,
                taken ? now : null,
                status.equals("APPLIED") ? null : now);
        if (status.equals("VALIDATED")) {
            reviewed(request, index, adviser);
        }
        audit(id, account, "APPLIED", appliedAt);
        if (!status.equals("APPLIED")) {
            audit(id, status.equals("CANCELLED") ? account : adviser, status, now);
        }
    }

    /** As the product keeps what it judged. */
    static String facts(Verdict verdict, JsonObject json, LocalDate applied) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        for (Check check : verdict.checks()) {
            JsonObjectBuilder kept = Json.createObjectBuilder()
                    .add("rule", check.rule())
                    .add("outcome", check.outcome().name());
            LegalSource source = check.source();
            if (check.actual() != null) {
                kept.add("actual", check.actual());
            }
            if (check.limit() != null) {
                kept.add("limit", check.limit());
            }
            if (check.missing() != null) {
                kept.add("missing", check.missing());
            }
            if (source != null) {
                kept.add("text", source.text())
                        .add("validFrom", source.validFrom().toString());
            }
            checks.add(kept);
        }
        return Json.createObjectBuilder()
                .add("judgedOn", applied.toString())
                .add("filedIn", json.getString("filedOn").substring(0, "2026-11".length()))
                .add("persons", verdict.persons())
                .add("householdCategory", verdict.householdCategory())
                .add("supplementPersons", verdict.supplementPersons())
                .add("checks", checks)
                .build()
                .toString();
    }

    /** Whoever validated a file has seen the documents: most situations are confirmed, a few struck. */
    private void reviewed(UUID request, int index, UUID adviser) throws SQLException {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(
                """
                insert into situation_review (id, request_id, situation, outcome, proof, proved_on, adviser_id, recorded_at)
                select cast(md5(r.id || declared) as uuid), r.id, declared, ?, 'OTHER_OFFICIAL', r.filed_on, ?, ?
                from housing_request r cross join lateral unnest(r.situations) declared where r.id = ?""")) {
            statement.setString(1, index % 4 == 1 ? "STRUCK" : "CONFIRMED");
            statement.setObject(2, adviser);
            statement.setTimestamp(3, now);
            statement.setObject(4, request);
            statement.execute();
        }
    }

    /** A day on which the offer was there and its deadline not over. */
    private LocalDate appliedOn(DemoOffers.Offer offer) {
        LocalDate latest = firstDay.minusDays(LATEST_APPLICATION);
        LocalDate last = offer.deadline().isBefore(latest) ? offer.deadline() : latest;
        LocalDate first = offer.publishedOn().plusDays(1);
        LocalDate drawn = last.minusDays(random.nextInt(10));
        return drawn.isBefore(first) ? first : drawn;
    }

    private void audit(UUID candidature, UUID actor, String status, Timestamp at) throws SQLException {
        add(
                "insert into audit_entry (at, actor_id, action, subject_type, subject_id, to_status)"
                        + " values (?,?,?,'candidature',?,?)",
                at,
                actor,
                status,
                candidature,
                status);
    }

    /** What the rules say on a day of a household of the registry and a dwelling. */
    Verdict judge(JsonObject json, DemoOffers.Offer offer, LocalDate day) {
        return judge(household(json), offer, day);
    }

    Law law() {
        return law;
    }

    /** In turn one of them. */
    UUID adviser(int index) {
        return advisers.get(index % advisers.size());
    }

    /** The next number of a candidature. */
    String number() {
        return "C-" + firstDay.getYear() + "-" + candidatureNumber++;
    }

    private Verdict judge(HouseholdFacts household, DemoOffers.Offer offer, LocalDate day) {
        DwellingFacts dwelling = new DwellingFacts(
                offer.commune().parentCode(),
                offer.commune().departement(),
                Financing.valueOf(offer.financing()),
                offer.rooms(),
                offer.surface(),
                Euros.of(offer.rent()));
        try {
            return new Admissibility(law).judge(household, dwelling, OfferTerms.NONE, day);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException(e);
        }
    }

    private HouseholdFacts household(JsonObject json) {
        List<Occupant> adults = new ArrayList<>();
        List<Occupant> dependants = new ArrayList<>();
        adults.add(occupant(json.getJsonObject("applicant")));
        if (!json.isNull("coApplicant")) {
            adults.add(occupant(json.getJsonObject("coApplicant")));
        }
        json.getJsonArray("others").forEach(other -> dependants.add(occupant(other.asJsonObject())));
        return new HouseholdFacts(
                adults,
                dependants,
                json.getInt("unborn", 0),
                json.getBoolean("couple"),
                income(json),
                Euros.of(decimal(json, "monthlyResources")),
                Euros.of(decimal(json, "housingBenefit")));
    }

    private static Occupant occupant(JsonObject person) {
        return new Occupant(
                LocalDate.parse(person.getString("birthDate")),
                person.getBoolean("disabled"),
                person.getBoolean("visiting", false));
    }

    private static Integer income(JsonObject json) {
        return json.isNull("referenceTaxIncome") ? null : (Integer) json.getInt("referenceTaxIncome");
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return json.getJsonNumber(name).bigDecimalValue();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Adds a row; the first value is returned when it is its id. */
    UUID add(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        DemoOffers.bind(statement, values);
        return values[0] instanceof UUID id ? id : null;
    }

    /** Writes what was added, table after table in the order in which each was first used. */
    void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
            statement.close();
        }
        statements.clear();
    }
}
