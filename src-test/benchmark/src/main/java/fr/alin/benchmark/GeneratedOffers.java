package fr.alin.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Dwellings and their offers: kinds, sizes, rents and classes as in the demo; one of six is over already. */
final class GeneratedOffers {
    private static final String PROGRAMME = "programme (id, landlord_id, name, insee_code, postcode)";
    private static final String DWELLING =
            """
            dwelling (id, landlord_id, programme_id, address, insee_code, postcode, kind, rooms, surface, floor, lift, \
            accessible, energy_class, climate_class, financing, picture)""";
    private static final String OFFER =
            """
            offer (id, dwelling_id, status, rent, charges, description, available_on, published_at, deadline, \
            reserved_employer_id, maximum_effort_rate, draw_seed, version)""";
    /** What tells generated offers from others: the seed of their draw begins so, the number follows. */
    static final String MARK = "charge";

    private static final int ONE_OVER_OF = 6;
    private static final List<String> FINANCINGS =
            List.of(("PLAI PLAI PLAI PLAI PLAI PLUS PLUS PLUS PLUS PLUS PLUS PLUS PLUS PLUS PLUS PLS PLS PLS PLI LLI")
                    .split(" "));
    private static final List<Integer> ROOMS = List.of(1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7);
    private static final List<String> STREETS = List.of(
            "rue des Lilas",
            "avenue de la République",
            "rue Louise-Michel",
            "allée des Tilleuls",
            "rue du Canal",
            "impasse du Moulin",
            "place de l’Église",
            "rue Émile-Zola");
    private static final List<String> RESIDENCES = List.of(
            "des Tilleuls", "du Canal", "Voltaire", "Joliot-Curie", "Bel-Air", "Pasteur", "de l’Étoile", "d’Artagnan");
    private static final List<String> DESCRIPTIONS = List.of(
            "Logement lumineux, traversant, à dix minutes à pied des transports. Écoles et commerces à proximité.",
            "Dans une rue calme, résidence entretenue avec local à vélos et gardien. Cuisine séparée, rangements.",
            "Résidence récente, bien isolée. Séjour avec coin cuisine, salle d’eau, balcon. Parking possible.",
            "Immeuble rénové en 2022, chauffage collectif. Proche du centre, du marché et de la médiathèque.");

    private final long seed;
    private final LocalDate day;
    private final Places places;
    private final GeneratedPartners partners;
    private final CopyBatch batch = new CopyBatch(List.of(PROGRAMME, DWELLING, OFFER));
    private final Set<UUID> programmes = new HashSet<>();

    GeneratedOffers(long seed, LocalDate day, Places places, GeneratedPartners partners) {
        this.seed = seed;
        this.day = day;
        this.places = places;
        this.partners = partners;
    }

    /** Offers from that number on, until so many more are open. */
    void insert(Connection connection, int first, int open) throws SQLException {
        known(connection);
        int missing = open;
        for (int number = first; missing > 0; number++) {
            boolean over = number % ONE_OVER_OF == 0;
            add(number, over);
            missing -= over ? 0 : 1;
            if (number % CopyBatch.ROWS == 0) {
                batch.write(connection);
            }
        }
        batch.write(connection);
    }

    /** Those of an earlier run. */
    private void known(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id from programme")) {
            while (found.next()) {
                programmes.add(found.getObject(1, UUID.class));
            }
        }
    }

    private UUID programme(UUID landlord, String name, Place place) {
        String key = MARK + landlord + name + place.inseeCode() + place.postcode();
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        if (programmes.add(id)) {
            batch.add(PROGRAMME, id, landlord, name, place.inseeCode(), place.postcode());
        }
        return id;
    }

    private void add(int number, boolean over) {
        Draw draw = new Draw(seed, "offer", number);
        UUID dwelling = draw.uuid();
        Place place = places.draw(draw);
        String financing = draw.pick(FINANCINGS);
        int rooms = draw.pick(ROOMS);
        boolean house = rooms >= 3 && draw.chance(18);
        BigDecimal surface = BigDecimal.valueOf(12 + rooms * 15L + draw.below(10) + (house ? 8 : 0));
        int floor = house ? 0 : draw.below(9);
        boolean lift = !house && (floor > 3 || draw.chance(30));
        boolean accessible = (floor == 0 || lift) && draw.chance(floor == 0 ? 45 : 6);
        String climate = letter(draw);
        String consumption = letter(draw);
        UUID landlord = draw.pick(partners.landlords());
        batch.add(
                DWELLING,
                dwelling,
                landlord,
                programme(landlord, "Résidence " + draw.pick(RESIDENCES), place),
                draw.between(1, 120) + " " + draw.pick(STREETS),
                place.inseeCode(),
                place.postcode(),
                house ? "HOUSE" : "APARTMENT",
                rooms,
                surface,
                floor,
                lift,
                accessible,
                // The letter of the diagnosis is the worse of consumption and emissions (CCH L173-1-1).
                consumption.compareTo(climate) > 0 ? consumption : climate,
                climate,
                financing,
                house ? draw.between(17, 20) : draw.between(1, 16));
        addOffer(number, over, draw, dwelling, surface, rent(financing, place, surface, draw));
    }

    private void addOffer(int number, boolean over, Draw draw, UUID dwelling, BigDecimal surface, BigDecimal rent) {
        LocalDate deadline = over ? day.minusDays(draw.between(1, 300)) : day.plusDays(draw.between(5, 60));
        LocalDate published = over ? deadline.minusDays(draw.between(14, 40)) : day.minusDays(draw.between(3, 28));
        Instant publishedAt =
                published.atTime(draw.between(9, 16), draw.below(60)).toInstant(ZoneOffset.UTC);
        batch.add(
                OFFER,
                draw.uuid(),
                dwelling,
                over ? draw.chance(70) ? "CLOSED" : "WITHDRAWN" : "PUBLISHED",
                rent,
                surface.multiply(new BigDecimal("1.60")).setScale(2, RoundingMode.HALF_UP),
                draw.pick(DESCRIPTIONS),
                published.plusDays(draw.chance(35) ? 0 : draw.between(20, 110)),
                publishedAt,
                deadline,
                draw.chance(4) ? draw.pick(partners.employers()) : null,
                draw.chance(8) ? draw.between(30, 35) : null,
                MARK + "%08d".formatted(number),
                0);
    }

    private static BigDecimal rent(String financing, Place place, BigDecimal surface, Draw draw) {
        double perSquareMetre =
                switch (financing) {
                    case "PLAI" -> 6.1;
                    case "PLUS" -> 6.9;
                    case "PLS" -> 9.8;
                    default -> 12.4;
                };
        double factor = (place.aroundParis() ? 1.15 : 0.95) * (0.92 + draw.fraction() * 0.2);
        return surface.multiply(BigDecimal.valueOf(perSquareMetre * factor)).setScale(2, RoundingMode.HALF_UP);
    }

    /** From B to F, the middle most often. */
    private static String letter(Draw draw) {
        return String.valueOf((char) ('B' + draw.below(3) + draw.below(3)));
    }
}
