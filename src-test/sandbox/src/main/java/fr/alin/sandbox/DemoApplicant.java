package fr.alin.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whose file was sent to the first landlord; nothing of them is drawn.
 *
 * @param years since the first filing
 * @param income reference tax income
 * @param situation declared and confirmed by an adviser, null for none
 * @param priority validated by an adviser, null for none
 */
record DemoApplicant(
        DemoSet set,
        String title,
        String first,
        String last,
        String email,
        int age,
        int years,
        String employment,
        int income,
        String situation,
        String priority,
        boolean disabled) {
    private static final int FIRST = 2001;
    /** All numbers of the registry before are those of {@link DemoRequests}. */
    private static final int NUMBERS = 200_000;

    private static final int MONTHS = 12;
    /** Days before the first one: before whoever of them applied first. */
    static final int IMPORTED = 100;

    private static final int DEPOSITED = 110;
    private static final int RENEWED = 120;

    static final List<DemoApplicant> ALL = List.of(
            madam(DemoSet.TIES, 1, "Thị Ánh", "NGUYỄN", 41, 3, "JOB_SEEKER", 15_400, "NO_HOME", "DALO"),
            sir(DemoSet.TIES, 2, "Karim", "BEN YOUSSEF", 37, 1, "CDI", 19_800, "UNFIT_HOME", null),
            // Filed on the same day, with the same points: the draw alone has told them apart.
            madam(DemoSet.TIES, 3, "Zoé", "D’ALMEIDA", 44, 2, "PUBLIC_AGENT", 18_200, "NO_HOME", null),
            sir(DemoSet.TIES, 4, "Jean-Noël", "LE BŒUF", 52, 2, "PUBLIC_AGENT", 17_900, "NO_HOME", null),
            disabled(DemoSet.ADAPTED, 5, "Maëlle", "LEFÈVRE-O’NEILL", 48, 1, 16_100),
            sir(DemoSet.ADAPTED, 6, "Søren", "ÅKESSON", 58, 4, "PUBLIC_AGENT", 17_300, "NO_HOME", null),
            madam(DemoSet.PLANNED, 7, "Fatoumata", "TRAORÉ", 39, 2, "PUBLIC_AGENT", 16_900, "EVICTION", "L441_1"),
            sir(DemoSet.PLANNED, 8, "Gaël", "LE GOFF", 45, 5, "CDI", 19_100, null, null),
            madam(DemoSet.PLANNED, 9, "Élodie", "ŒUVRARD", 33, 3, "JOB_SEEKER", 15_800, "OVERCROWDING", null),
            new DemoApplicant(
                    DemoSet.OFFERED,
                    "MONSIEUR",
                    "Łukasz",
                    "ŻÓŁKIEWSKI",
                    DemoAccounts.APPLICANT_TO_ANSWER,
                    36,
                    6,
                    "PUBLIC_AGENT",
                    18_600,
                    "NO_HOME",
                    null,
                    false),
            madam(DemoSet.OFFERED, 11, "Héloïse", "D’ARTAGNAN", 42, 4, "PUBLIC_AGENT", 18_900, "NO_HOME", null),
            new DemoApplicant(
                    DemoSet.OFFERED,
                    "MADAME",
                    "Élise",
                    "O’BRIEN",
                    DemoAccounts.APPLICANT_WITH_CONDITION,
                    35,
                    2,
                    "PUBLIC_AGENT",
                    18_100,
                    "OVERCROWDING",
                    null,
                    false),
            madam(DemoSet.ACCEPTED, 13, "Ioana", "POPESCU", 47, 7, "PUBLIC_AGENT", 17_600, "NO_HOME", null),
            sir(DemoSet.ACCEPTED, 14, "Youssef", "EL-AMRANI", 38, 5, "PUBLIC_AGENT", 18_400, "NO_HOME", null),
            madam(DemoSet.ACCEPTED, 15, "Mai-Linh", "TRẦN", 40, 3, "JOB_SEEKER", 15_900, "UNFIT_HOME", null),
            madam(DemoSet.HOUSED, 16, "Mariam", "KEÏTA", 50, 4, "PUBLIC_AGENT", 17_200, "NO_HOME", "DALO"));

    private static DemoApplicant madam(
            DemoSet set,
            int index,
            String first,
            String last,
            int age,
            int years,
            String employment,
            int income,
            String situation,
            String priority) {
        String email = DemoAccountsMail.of(first.replace(" ", "."), last, FIRST + index);
        return new DemoApplicant(
                set, "MADAME", first, last, email, age, years, employment, income, situation, priority, false);
    }

    private static DemoApplicant sir(
            DemoSet set,
            int index,
            String first,
            String last,
            int age,
            int years,
            String employment,
            int income,
            String situation,
            String priority) {
        String email = DemoAccountsMail.of(first, last, FIRST + index);
        return new DemoApplicant(
                set, "MONSIEUR", first, last, email, age, years, employment, income, situation, priority, false);
    }

    private static DemoApplicant disabled(
            DemoSet set, int index, String first, String last, int age, int years, int income) {
        String email = DemoAccountsMail.of(first, last, FIRST + index);
        return new DemoApplicant(
                set, "MADAME", first, last, email, age, years, "PUBLIC_AGENT", income, null, null, true);
    }

    static List<DemoApplicant> of(DemoSet set) {
        return ALL.stream().filter(one -> one.set == set).toList();
    }

    /** Of a registered employer, and proved. */
    boolean employee() {
        return employment.equals("CDI");
    }

    /** What gives points: what is declared, and a disability that the household has. */
    List<String> situations() {
        List<String> situations = new ArrayList<>();
        if (situation != null) {
            situations.add(situation);
        }
        if (disabled) {
            situations.add("DISABILITY");
        }
        return situations;
    }

    LocalDate filed(LocalDate firstDay) {
        return firstDay.minusYears(years).minusMonths(2);
    }

    LocalDate birth(LocalDate firstDay) {
        return firstDay.minusYears(age).minusDays(30);
    }

    /** Of the request, as the registry numbers it. */
    String number(LocalDate firstDay) {
        LocalDate filed = filed(firstDay);
        return "111%02d%02d%06dG%04d"
                .formatted(filed.getMonthValue(), filed.getYear() % 100, NUMBERS + ALL.indexOf(this), 7500);
    }

    /** The request at the registry. */
    JsonObject request(LocalDate firstDay) {
        boolean hosted = "NO_HOME".equals(situation);
        JsonArrayBuilder declared = Json.createArrayBuilder();
        if (situation != null) {
            declared.add(situation);
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", number(firstDay))
                .add("filedOn", filed(firstDay).toString())
                .add("renewedOn", firstDay.minusDays(RENEWED).toString())
                .add("email", email)
                .add("currentHousing", hosted ? "Hébergé chez un tiers" : "Locataire du parc privé")
                .add("reason", hosted ? "Décohabitation" : "Logement trop cher")
                .add("situations", declared)
                .add("wishedTypologies", Json.createArrayBuilder().add("T1").add("T2"))
                .add("applicant", person(firstDay))
                .add("coApplicant", JsonValue.NULL)
                .add("couple", false)
                .add("unborn", 0)
                .add("others", Json.createArrayBuilder())
                .add("referenceTaxIncome", income)
                .add("monthlyResources", income / MONTHS)
                .add("housingBenefit", 0)
                .add(
                        "communes",
                        Json.createArrayBuilder().add("93070").add("93048").add("93066"))
                .add("documents", documents(firstDay));
        json = priority == null ? json.add("priority", JsonValue.NULL) : json.add("priority", priority);
        // Who is hosted has no home of a size to declare.
        return hosted
                ? json.add("currentRooms", JsonValue.NULL)
                        .add("currentSurface", JsonValue.NULL)
                        .build()
                : json.add("currentRooms", 1).add("currentSurface", 14).build();
    }

    private JsonObjectBuilder person(LocalDate firstDay) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("birthName", last)
                .add("usageName", last)
                .add("firstName", first)
                .add("birthDate", birth(firstDay).toString())
                .add("disabled", disabled)
                .add("mobilePhone", "06 39 98 20 %02d".formatted(ALL.indexOf(this)))
                .add("landlinePhone", JsonValue.NULL)
                .add("employment", employment);
    }

    private JsonArrayBuilder documents(LocalDate firstDay) {
        List<String> kinds = new ArrayList<>(List.of("IDENTITY", "TAX_NOTICE", "RESOURCES", "CURRENT_HOUSING"));
        if (employee()) {
            kinds.add("EMPLOYMENT_CONTRACT");
        }
        if (disabled) {
            kinds.add("DISABILITY_CARD");
        }
        JsonArrayBuilder documents = Json.createArrayBuilder();
        kinds.forEach(kind -> documents.add(Json.createObjectBuilder()
                .add("kind", kind)
                .add("depositedOn", firstDay.minusDays(DEPOSITED).toString())
                .add("status", "RECEIVED")));
        return documents;
    }
}
