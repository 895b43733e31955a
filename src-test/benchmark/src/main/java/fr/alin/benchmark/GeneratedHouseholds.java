package fr.alin.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Accounts that can log in with the common password, each with a request that is complete. */
final class GeneratedHouseholds {
    private static final String ACCOUNT =
            """
            account (id, email, email_key, title, birth_name, first_name, mobile_phone, status, password_hash, \
            als_number, terms_version, terms_accepted_at, created_at, version)""";
    private static final String ROLE = "account_role (account_id, role)";
    /** Above every number that the product's own sequence and the demo give. */
    private static final int FIRST_ALS_NUMBER = 50_000_000;

    private final long seed;
    private final LocalDate day;
    private final Places places;
    private final String passwordHash;
    private final CopyBatch batch = new CopyBatch(Stream.concat(Stream.of(ACCOUNT, ROLE), RequestRows.TARGETS.stream())
            .toList());

    GeneratedHouseholds(long seed, LocalDate day, Places places) {
        this.seed = seed;
        this.day = day;
        this.places = places;
        passwordHash = LoadPassword.hash(seed);
    }

    /** @param number from 1 on */
    static String email(int number) {
        return "charge.%06d@exemple.fr".formatted(number);
    }

    static String phone(int number) {
        return "07%08d".formatted(number);
    }

    /** So many more, from that number on. */
    void insert(Connection connection, int first, int count) throws SQLException {
        RequestRows requests = new RequestRows(batch, day);
        for (int number = first; number < first + count; number++) {
            Draw draw = new Draw(seed, "household", number);
            Household household = Household.draw(draw, day, places);
            addAccount(number, household);
            requests.add(number, household, draw);
            if (number % CopyBatch.ROWS == 0) {
                batch.write(connection);
            }
        }
        batch.write(connection);
    }

    private void addAccount(int number, Household household) {
        Instant created = household.imported().atTime(8, 0).toInstant(ZoneOffset.UTC);
        batch.add(
                ACCOUNT,
                household.account(),
                email(number),
                email(number),
                household.title(),
                household.last(),
                household.first(),
                phone(number),
                "ACTIVE",
                passwordHash,
                "%010d".formatted(FIRST_ALS_NUMBER + number),
                "2026-1",
                created,
                created,
                0);
        batch.add(ROLE, household.account(), "APPLICANT");
    }
}
