package fr.alin.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Requests of the simulated registry, always the same for the same seed and first day. */
final class DemoRequests {
    static final int COUNT = 560;
    /** Requests that are too old on purpose: three expired, two about to. */
    private static final int STALE = 5;
    /** Small households with modest incomes who all wish the same commune. */
    private static final int CROWD_FROM = 200;

    private static final int CROWD_TO = 325;
    /** Those whose accounts imported them before codes were asked for, on 3 February 2021. */
    private static final List<Integer> BEFORE_CODES = List.of(15, 16);
    /** What an account confirmed was there before: documents are older than any candidature of the demo. */
    private static final int LATEST_DEPOSIT = 33;

    /** Every so manyth request has a child who visits, or one who is not born yet. */
    private static final int VISITING = 20;

    private static final int EXPECTING = 40;
    private static final int MAJORITY = 18;
    private static final int FIRST_AGE = 20;
    private static final int RETIREMENT = 62;
    private static final int LAST_APPRENTICE = 28;
    /** The request of the demo's named applicant. */
    private static final int FIRST_NAMED = 2;

    private static final List<String> EMPLOYMENTS = List.of(
            "CDI", "CDI", "CDI", "CDI", "CDI", "FIXED_TERM", "PUBLIC_AGENT", "APPRENTICE", "JOB_SEEKER", "RETIRED");
    private static final List<String> HOUSINGS = List.of(
            "Locataire du parc privé",
            "Hébergé chez un tiers",
            "Hébergé par ses parents",
            "Locataire HLM",
            "Résidence sociale",
            "Sans logement");
    private static final List<String> REASONS = List.of(
            "Rapprochement du travail",
            "Logement trop petit",
            "Décohabitation",
            "Mutation professionnelle",
            "Logement trop cher",
            "Premier emploi");

    private static final List<String> RARE_SITUATIONS = List.of("VIOLENCE", "EVICTION", "UNFIT_HOME");

    private final Random random = new Random(2026);
    /** Of its own, so that the rest of the demo stays as it was. */
    private final Random situation = new Random(441);

    private final DemoHomes homes = new DemoHomes();

    private final LocalDate firstDay;

    private DemoRequests(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    static List<JsonObject> all(LocalDate firstDay) {
        DemoRequests requests = new DemoRequests(firstDay);
        List<JsonObject> all = new ArrayList<>();
        all.add(requests.guideCouple());
        all.add(requests.diBiase());
        while (all.size() < COUNT) {
            all.add(requests.request(all.size()));
        }
        return all;
    }

    /** The guide's 1110520020171G1175: two persons. */
    private JsonObject guideCouple() {
        JsonObjectBuilder applicant = applicant("MADAME", "LAMBERT", "Marie", LocalDate.of(1991, 4, 18), false, "CDI");
        return base(
                        "1110520020171G1175",
                        LocalDate.of(2020, 5, 14),
                        firstDay.minusMonths(5),
                        "marie.lambert@yopmail.com",
                        2)
                .add("applicant", applicant)
                .add("coApplicant", person("LAMBERT", "Julien", LocalDate.of(1989, 9, 2), false))
                .add("couple", true)
                .add("others", Json.createArrayBuilder())
                .add("referenceTaxIncome", 34_180)
                .add("monthlyResources", 2_950)
                .add("housingBenefit", 0)
                .add("communes", communes(List.of("93070", "93001", "93029", "75111", "93066", "93048")))
                .add(
                        "documents",
                        documents(
                                List.of(
                                        "IDENTITY",
                                        "TAX_NOTICE",
                                        "RESOURCES",
                                        "CURRENT_HOUSING",
                                        "EMPLOYMENT_CONTRACT"),
                                40))
                .build();
    }

    /** The guide's 0080321000486G1U21: Alexandre DI BIASE. */
    private JsonObject diBiase() {
        JsonObjectBuilder applicant =
                applicant("MONSIEUR", "DI BIASE", "Alexandre", LocalDate.of(1999, 6, 12), false, "CDI");
        return base("0080321000486G1U21", LocalDate.of(2021, 3, 9), firstDay.minusMonths(8), "alex.dib@yopmail.com", 1)
                .add("applicant", applicant)
                .add("coApplicant", JsonValue.NULL)
                .add("couple", false)
                .add("others", Json.createArrayBuilder())
                .add("referenceTaxIncome", 19_840)
                .add("monthlyResources", 1_480)
                .add("housingBenefit", 0)
                .add("communes", communes(List.of("93070", "93001", "93029", "93005")))
                .add(
                        "documents",
                        documents(
                                List.of(
                                        "IDENTITY",
                                        "TAX_NOTICE",
                                        "RESOURCES",
                                        "CURRENT_HOUSING",
                                        "EMPLOYMENT_CONTRACT"),
                                12))
                .build();
    }

    private JsonObject request(int index) {
        boolean named = index == FIRST_NAMED;
        boolean woman = random.nextBoolean() || named;
        String drawnLast = DemoNames.last(random);
        String drawnFirst = DemoNames.first(woman, random);
        String last = named ? "MOREAU" : drawnLast;
        String first = named ? "Inès" : drawnFirst;
        LocalDate drawnFiled = firstDay.minusDays(120 + random.nextInt(2600));
        boolean stale = index >= COUNT - STALE;
        LocalDate earlyFiled = stale || BEFORE_CODES.contains(index) ? drawnFiled.minusYears(8) : drawnFiled;
        LocalDate drawnRenewed = stale
                ? firstDay.minusDays(index % 2 == 0 ? 400 : 345)
                : firstDay.minusDays(DemoPeople.LATEST_IMPORT + 1 + random.nextInt(250));
        boolean crowd = index >= CROWD_FROM && index < CROWD_TO;
        int drawnAdults = random.nextInt(100) < 55 ? 1 : 2;
        int adults = crowd ? 1 + index % 2 : drawnAdults;
        int drawnChildren = new int[] {0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4}[random.nextInt(11)];
        int children = crowd ? 0 : drawnChildren;
        boolean disabled = random.nextInt(100) < 5;
        String employment = DemoNames.pick(EMPLOYMENTS, random);
        int drawnIncome = 11_000 + random.nextInt(17_000) + (drawnAdults == 2 ? 4_000 + random.nextInt(14_000) : 0);
        int income = crowd ? 14_000 + drawnIncome % 9_000 : drawnIncome;
        LocalDate birth = firstDay.minusYears(age(FIRST_AGE + random.nextInt(42), employment))
                .minusDays(random.nextInt(365));
        // Nobody files as a minor, nobody renews what is not filed.
        LocalDate filed = latest(earlyFiled, birth.plusYears(MAJORITY));
        LocalDate renewed = latest(filed, drawnRenewed);
        LocalDate adult = filed.minusYears(MAJORITY);
        JsonArrayBuilder others = Json.createArrayBuilder();
        boolean visits = index % VISITING == VISITING - 1;
        boolean expects = index % EXPECTING == EXPECTING - 1 && woman;
        for (int i = 0; i < children; i++) {
            others.add(person(
                            last,
                            DemoNames.first(i % 2 == 0, random),
                            latest(birth.plusYears(MAJORITY), firstDay.minusDays(200 + random.nextInt(6000))),
                            false)
                    .add("kind", "DEPENDANT")
                    .add("visiting", visits && i == 0));
        }
        boolean incomeUnknown = random.nextInt(100) < 2;
        JsonObjectBuilder coApplicant = person(
                last,
                DemoNames.first(!woman, random),
                earliest(adult, birth.plusDays(random.nextInt(3000) - 1500)),
                false);
        JsonObjectBuilder json = base(
                        number(index, filed), filed, renewed, email(first, last, index), adults + children)
                .add("applicant", applicant(woman ? "MADAME" : "MONSIEUR", last, first, birth, disabled, employment));
        json = adults == 2 ? json.add("coApplicant", coApplicant) : json.add("coApplicant", JsonValue.NULL);
        json = incomeUnknown ? json.add("referenceTaxIncome", JsonValue.NULL) : json.add("referenceTaxIncome", income);
        return json.add("couple", adults == 2)
                .add("unborn", expects ? 1 : 0)
                .add("others", others)
                .add("monthlyResources", Math.round(income / 11.2))
                .add("housingBenefit", random.nextInt(100) < 25 ? 60 + random.nextInt(200) : 0)
                .add("communes", communes(crowd ? crowdWishes() : wishes()))
                .add(
                        "documents",
                        documents(
                                deposited(employment, children, disabled, visits, expects),
                                LATEST_DEPOSIT + random.nextInt(60)))
                .build();
    }

    private JsonObjectBuilder base(String number, LocalDate filed, LocalDate renewed, String email, int persons) {
        String housing = DemoNames.pick(HOUSINGS, random);
        String reason = DemoNames.pick(REASONS, random);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", number)
                .add("filedOn", filed.toString())
                .add("renewedOn", renewed.toString())
                .add("email", email)
                .add("currentHousing", housing)
                .add("reason", reason)
                .add("situations", situations(housing, reason));
        homes.add(json, housing, reason, persons);
        String priority = situation.nextInt(100) < 4 ? "DALO" : situation.nextInt(100) < 6 ? "L441_1" : null;
        return priority == null ? json.add("priority", JsonValue.NULL) : json.add("priority", priority);
    }

    /** The codes that the labels say, and now and then what no label would. */
    private JsonArrayBuilder situations(String housing, String reason) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        if (housing.startsWith("Hébergé") || housing.startsWith("Sans") || housing.startsWith("Résidence")) {
            codes.add("NO_HOME");
        }
        if (reason.equals("Logement trop petit")) {
            codes.add("OVERCROWDING");
        }
        if (reason.equals("Mutation professionnelle") || reason.equals("Premier emploi")) {
            codes.add("MOBILITY");
        }
        for (String rare : RARE_SITUATIONS) {
            if (situation.nextInt(100) < 4) {
                codes.add(rare);
            }
        }
        return codes;
    }

    private JsonObjectBuilder applicant(
            String title, String last, String first, LocalDate birth, boolean disabled, String employment) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("birthName", last)
                .add("usageName", last)
                .add("firstName", first)
                .add("birthDate", birth.toString())
                .add("disabled", disabled)
                .add("mobilePhone", "06 39 98 %02d %02d".formatted(random.nextInt(100), random.nextInt(100)))
                .add("landlinePhone", JsonValue.NULL)
                .add("employment", employment);
    }

    private static JsonObjectBuilder person(String last, String first, LocalDate birth, boolean disabled) {
        return Json.createObjectBuilder()
                .add("lastName", last)
                .add("firstName", first)
                .add("birthDate", birth.toString())
                .add("disabled", disabled);
    }

    private List<String> deposited(String employment, int children, boolean disabled, boolean visits, boolean expects) {
        Set<String> kinds = new LinkedHashSet<>(List.of("IDENTITY", "TAX_NOTICE", "RESOURCES", "CURRENT_HOUSING"));
        if (List.of("CDI", "FIXED_TERM", "APPRENTICE").contains(employment)) {
            kinds.add("EMPLOYMENT_CONTRACT");
        }
        if (children > 0) {
            kinds.add("FAMILY_BOOK");
            if (visits) {
                kinds.add("CUSTODY_DECISION");
            }
        }
        if (expects) {
            kinds.add("PREGNANCY_CERTIFICATE");
        }
        if (disabled) {
            kinds.add("DISABILITY_CARD");
        }
        if (random.nextInt(100) < 8) {
            kinds.remove("TAX_NOTICE");
        }
        return List.copyOf(kinds);
    }

    private JsonArrayBuilder documents(List<String> kinds, int daysAgo) {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        kinds.forEach(kind -> documents.add(Json.createObjectBuilder()
                .add("kind", kind)
                .add("depositedOn", firstDay.minusDays(daysAgo).toString())
                .add("status", "RECEIVED")));
        return documents;
    }

    /** Saint-Ouen first, for a list as long as lists are there. */
    private List<String> crowdWishes() {
        Set<String> wishes = new LinkedHashSet<>(List.of(DemoPlaces.CROWDED));
        wishes.addAll(wishes());
        return List.copyOf(wishes);
    }

    private List<String> wishes() {
        Set<String> wishes = new LinkedHashSet<>();
        boolean capital = random.nextInt(100) < 70;
        int count = 2 + random.nextInt(5);
        while (wishes.size() < count) {
            wishes.add(DemoNames.pick(capital ? DemoPlaces.CORE : DemoPlaces.OTHERS, random));
        }
        return List.copyOf(wishes);
    }

    private static JsonArrayBuilder communes(List<String> codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        codes.forEach(array::add);
        return array;
    }

    private static String number(int index, LocalDate filed) {
        return "111%02d%02d%06dG%04d"
                .formatted(filed.getMonthValue(), filed.getYear() % 100, 100_000 + index, 7500 + index % 99);
    }

    private static String email(String first, String last, int index) {
        return DemoAccountsMail.of(first, last, index);
    }

    /** Nobody retires at 25, nobody begins an apprenticeship at 50. */
    private static int age(int drawn, String employment) {
        return switch (employment) {
            case "RETIRED" -> RETIREMENT + drawn % 20;
            case "APPRENTICE" -> FIRST_AGE + drawn % (LAST_APPRENTICE - FIRST_AGE);
            default -> drawn;
        };
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
