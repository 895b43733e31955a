package fr.alin.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who offers, employs and advises: made once, found again by the seed.
 *
 * @param advisers accounts with the common password
 */
record GeneratedPartners(List<UUID> landlords, List<UUID> employers, List<UUID> advisers) {
    private static final List<String> TOWNS = List.of(
            "Saint-Denis",
            "Créteil",
            "Nanterre",
            "Évry",
            "Cergy",
            "Lyon",
            "Marseille",
            "Toulouse",
            "Nantes",
            "Lille",
            "Strasbourg",
            "Bordeaux",
            "Nîmes",
            "Orléans",
            "Le Havre",
            "Saint-Étienne",
            "Besançon",
            "Ajaccio");
    private static final List<String> LANDLORDS = List.of("Habitat public", "Logis coopératif", "Toits solidaires");
    private static final List<String> EMPLOYERS =
            List.of("Ateliers réunis", "Transports urbains", "Clinique", "Imprimerie", "Hôtels du Parc");
    static final int EMPLOYER_COUNT = EMPLOYERS.size() * TOWNS.size();
    private static final String ADDRESS = "charge.conseil.%02d@exemple.fr";
    private static final int ADVISERS = 20;
    private static final int LARGEST_STAFF = 900;

    static GeneratedPartners insert(Connection connection, long seed, LocalDate day) throws SQLException {
        refuseOtherSeed(connection, seed);
        GeneratedPartners made = new GeneratedPartners(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        made.insertLandlords(connection, seed);
        made.insertEmployers(connection, seed);
        made.insertAdvisers(connection, seed, day);
        connection.commit();
        return made;
    }

    /** Rows of two seeds would have the same numbers and addresses. */
    private static void refuseOtherSeed(Connection connection, long seed) throws SQLException {
        try (PreparedStatement other =
                connection.prepareStatement("select 1 from account where email_key = ? and id <> ?")) {
            other.setString(1, ADDRESS.formatted(1));
            other.setObject(2, new Draw(seed, "adviser", 0).uuid());
            if (other.executeQuery().next()) {
                throw new IllegalStateException("the database was filled with another seed: make its data anew first");
            }
        }
    }

    private void insertLandlords(Connection connection, long seed) throws SQLException {
        for (String name : combined(LANDLORDS)) {
            UUID id = new Draw(seed, "landlord", landlords.size()).uuid();
            run(connection, "insert into landlord (id, name) values (?,?) on conflict do nothing", id, name);
            landlords.add(id);
        }
    }

    private void insertEmployers(Connection connection, long seed) throws SQLException {
        for (String name : combined(EMPLOYERS)) {
            Draw draw = new Draw(seed, "employer", employers.size());
            UUID id = draw.uuid();
            run(
                    connection,
                    """
                    insert into employer (id, name, agricultural, headcount, points) values (?,?,false,?,?)
                    on conflict do nothing""",
                    id,
                    name,
                    draw.between(10, LARGEST_STAFF),
                    5 * draw.below(5));
            run(
                    connection,
                    "insert into employer_siret (siret, employer_id) values (?,?) on conflict do nothing",
                    FictitiousSiret.of(employers.size()),
                    id);
            employers.add(id);
        }
    }

    private void insertAdvisers(Connection connection, long seed, LocalDate day) throws SQLException {
        Timestamp began = Timestamp.from(day.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        for (int i = 0; i < ADVISERS; i++) {
            Draw draw = new Draw(seed, "adviser", i);
            UUID id = draw.uuid();
            String email = ADDRESS.formatted(i + 1);
            run(
                    connection,
                    """
                    insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                        password_hash, terms_version, terms_accepted_at, created_at, version)
                    values (?,?,?,'MADAME',?,?,'06 39 98 00 00','ACTIVE',?,'2026-1',?,?,0) on conflict do nothing""",
                    id,
                    email,
                    email,
                    Names.last(draw),
                    Names.first(true, draw),
                    LoadPassword.hash(seed),
                    began,
                    began);
            run(
                    connection,
                    "insert into account_role (account_id, role) values (?,'ADVISER') on conflict do nothing",
                    id);
            advisers.add(id);
        }
    }

    private static List<String> combined(List<String> beginnings) {
        return beginnings.stream()
                .flatMap(beginning -> TOWNS.stream().map(town -> beginning + " " + town))
                .toList();
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
