package fr.alin.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The rows of a household's request: the request itself, members, wishes, documents. */
final class RequestRows {
    private static final String REQUEST =
            """
            housing_request (id, account_id, nur, filed_on, renewed_on, expires_on, title, birth_name, usage_name, \
            first_name, birth_date, email, mobile_phone, couple, reference_tax_income, monthly_resources, \
            housing_benefit, employment, siret, current_housing, reason, sharing_scheme, sharing_choice, \
            sharing_chosen_at, documents_confirmed_at, imported_at, refreshed_at, version, situations, current_rooms, \
            current_surface, wished_rooms)""";
    private static final String CONSENT = "sharing_consent (id, request_id, scheme, choice, sensitive, chosen_at)";
    private static final String MEMBER =
            "household_member (request_id, position, kind, last_name, first_name, birth_date, disabled)";
    private static final String WISH = "wished_commune (request_id, position, insee_code)";
    private static final String DOCUMENT = "deposited_document (request_id, position, kind, deposited_on, status)";
    /** In the order in which the foreign keys want them. */
    static final List<String> TARGETS = List.of(REQUEST, CONSENT, MEMBER, WISH, DOCUMENT);

    private static final int SCHEME = 2;
    private static final int MOST_ROOMS = 5;
    private static final int MAJORITY = 18;

    private final CopyBatch batch;
    private final LocalDate day;

    RequestRows(CopyBatch batch, LocalDate day) {
        this.batch = batch;
        this.day = day;
    }

    void add(int number, Household household, Draw draw) {
        addRequest(number, household, draw);
        addMembers(household, draw);
        int position = 0;
        for (Place wish : household.wishes()) {
            batch.add(WISH, household.request(), position++, wish.inseeCode());
        }
        position = 0;
        for (String kind : household.documents()) {
            batch.add(DOCUMENT, household.request(), position++, kind, household.renewed(), "RECEIVED");
        }
    }

    private void addRequest(int number, Household household, Draw draw) {
        Instant imported = household.imported().atTime(9, 0).toInstant(ZoneOffset.UTC);
        int rooms = draw.between(1, 3);
        boolean small = draw.chance(20);
        int wished = Math.min(household.persons(), MOST_ROOMS);
        int sharing = draw.between(1, 4);
        batch.add(
                REQUEST,
                household.request(),
                household.account(),
                nur(number, household.filed()),
                household.filed(),
                household.renewed(),
                household.renewed().plusYears(1),
                household.title(),
                household.last(),
                household.last(),
                household.first(),
                household.birth(),
                GeneratedHouseholds.email(number),
                GeneratedHouseholds.phone(number),
                household.partner() != null,
                household.income(),
                Math.round(household.income() / 11.2),
                draw.chance(25) ? draw.between(60, 260) : 0,
                household.employment(),
                household.employer() == null ? null : FictitiousSiret.of(household.employer()),
                "Locataire du parc privé",
                small ? "Logement trop petit" : "Rapprochement du travail",
                SCHEME,
                sharing,
                imported,
                imported,
                imported,
                imported,
                0,
                small ? "{OVERCROWDING}" : "{}",
                small ? 1 : rooms,
                small ? 12 : 10 + 14 * rooms,
                "{" + wished + "," + (wished + 1) + "}");
        batch.add(CONSENT, draw.uuid(), household.request(), SCHEME, sharing, false, imported);
    }

    private void addMembers(Household household, Draw draw) {
        int position = 0;
        addMember(household, position++, "APPLICANT", household.first(), household.birth(), household.disabled());
        if (household.partner() != null) {
            LocalDate birth = household.birth().plusDays(draw.between(-1_500, 700));
            addMember(household, position++, "CO_APPLICANT", household.partner(), birth, false);
        }
        LocalDate earliest = household.birth().plusYears(MAJORITY);
        for (String child : household.children()) {
            LocalDate drawn = day.minusDays(draw.between(200, 5_900));
            addMember(household, position++, "DEPENDANT", child, drawn.isBefore(earliest) ? earliest : drawn, false);
        }
    }

    private void addMember(
            Household household, int position, String kind, String first, LocalDate birth, boolean disabled) {
        batch.add(MEMBER, household.request(), position, kind, household.last(), first, birth, disabled);
    }

    /** A number of Paris, with the month of filing as numbers have it. */
    private static String nur(int number, LocalDate filed) {
        return "075%02d%02d%06dG75%02d".formatted(filed.getMonthValue(), filed.getYear() % 100, number, number % 100);
    }
}
