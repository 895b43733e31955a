package fr.alin.sandbox;

import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** 2,200 offers in every commune of {@link DemoPlaces}, of every financing, size and kind. */
final class DemoOffers {
    static final int COUNT = 2_200;
    private static final List<String> FINANCINGS = List.of(
            "PLAI", "PLAI", "PLAI", "PLAI", "PLAI", "PLUS", "PLUS", "PLUS", "PLUS", "PLUS", "PLUS", "PLUS", "PLUS",
            "PLUS", "PLS", "PLS", "PLS", "PLI", "LLI", "PLUS");
    private static final List<Integer> ROOMS = List.of(1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7);
    private static final List<String> STREETS = List.of(
            "rue des Lilas",
            "avenue de la République",
            "rue Louise-Michel",
            "allée des Tilleuls",
            "rue du Canal",
            "boulevard Jean-Jaurès",
            "rue Simone-Veil",
            "impasse du Moulin",
            "place de la Mairie",
            "rue Émile-Zola");
    private static final List<String> DESCRIPTIONS = List.of(
            "Logement lumineux, traversant, à dix minutes à pied des transports. Écoles et commerces à proximité.",
            "Dans une rue calme, résidence entretenue avec local à vélos et gardien. Cuisine séparée, rangements.",
            "Résidence récente, bien isolée. Séjour avec coin cuisine, salle d’eau, balcon. Parking possible.",
            "Immeuble rénové en 2022, chauffage collectif. Proche du centre, du marché et de la médiathèque.",
            "Quartier commerçant, métro et bus à 300 m. Logement repeint à neuf, interphone, cave.");

    private static final List<String> RESIDENCES =
            List.of("des Tilleuls", "du Canal", "Voltaire", "Joliot", "Bel-Air", "Pasteur");
    /** So long has an offer been there: time enough to apply and to be answered before the first day. */
    private static final int OLDEST_NEWS = 3;

    /**
     * What the demo needs to remember of an offer.
     *
     * @param rent with charges
     */
    record Offer(
            UUID id,
            Commune commune,
            String financing,
            int rooms,
            BigDecimal surface,
            BigDecimal rent,
            boolean published,
            boolean closed,
            boolean reserved,
            Integer maximumEffort,
            LocalDate publishedOn,
            LocalDate deadline) {}

    private final Random random = new Random(93);
    private final Territory territory = Territory.load();
    private final LocalDate firstDay;

    private DemoOffers(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    static List<Offer> insert(Connection connection, LocalDate firstDay, List<UUID> landlords, List<UUID> employers)
            throws SQLException {
        return new DemoOffers(firstDay).insertAll(connection, landlords, employers);
    }

    private List<Offer> insertAll(Connection connection, List<UUID> landlords, List<UUID> employers)
            throws SQLException {
        List<Offer> offers = new ArrayList<>();
        try (PreparedStatement dwelling = connection.prepareStatement(
                        """
                                insert into dwelling (id, landlord_id, programme_id, address, insee_code, postcode, kind,
                                    rooms, surface, floor, lift, accessible, energy_class, climate_class, financing,
                                    picture)
                                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""");
                PreparedStatement programme = connection.prepareStatement(
                        """
                        insert into programme (id, landlord_id, name, insee_code, postcode) values (?,?,?,?,?)
                        on conflict do nothing""");
                PreparedStatement offer =
                        connection.prepareStatement("insert into offer values (?,?,?,?,?,?,?,?,?,?,?,?,0)")) {
            for (int i = 0; i < COUNT; i++) {
                offers.add(add(i, programme, dwelling, offer, landlords, employers));
            }
            programme.executeBatch();
            dwelling.executeBatch();
            offer.executeBatch();
        }
        return offers;
    }

    private Offer add(
            int index,
            PreparedStatement programme,
            PreparedStatement dwelling,
            PreparedStatement offer,
            List<UUID> landlords,
            List<UUID> employers)
            throws SQLException {
        Commune commune = commune(index);
        String financing = DemoNames.pick(FINANCINGS, random);
        int rooms = DemoNames.pick(ROOMS, random);
        boolean house = rooms >= 3 && random.nextInt(100) < 18;
        BigDecimal surface = BigDecimal.valueOf(12 + rooms * 15L + random.nextInt(10) + (house ? 8 : 0));
        int floor = house ? 0 : random.nextInt(9);
        UUID dwellingId = uuid();
        UUID landlord = DemoNames.pick(landlords, random);
        String residence = "Résidence " + DemoNames.pick(RESIDENCES, random);
        String address = (1 + random.nextInt(120)) + " " + DemoNames.pick(STREETS, random);
        boolean lift = (floor > 3 || random.nextInt(100) < 30) && !house;
        boolean drawnAccessible = floor == 0 && random.nextInt(100) < 45 || random.nextInt(100) < 6;
        String consumption = letter();
        String climate = letter();
        Object[] row = {
            dwellingId,
            landlord,
            programme(programme, landlord, residence, commune),
            address,
            commune.inseeCode(),
            commune.postcodes().get(0),
            house ? "HOUSE" : "APARTMENT",
            rooms,
            surface,
            floor,
            lift,
            // Nobody in a wheelchair climbs stairs.
            drawnAccessible && (floor == 0 || lift),
            // The letter of the diagnosis is the worse of consumption and emissions (CCH L173-1-1).
            worse(consumption, climate),
            climate,
            financing,
            house ? 17 + random.nextInt(4) : 1 + random.nextInt(16)
        };
        bind(dwelling, row);
        return addOffer(index, offer, employers, commune, financing, rooms, surface, dwellingId);
    }

    /** The landlord's residence of that name there, added when it is the first of its dwellings. */
    private static UUID programme(PreparedStatement programme, UUID landlord, String name, Commune commune)
            throws SQLException {
        String key = landlord + name + commune.inseeCode();
        // Not drawn: what is drawn after it stays as it was.
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        bind(
                programme,
                id,
                landlord,
                name,
                commune.inseeCode(),
                commune.postcodes().get(0));
        return id;
    }

    private Offer addOffer(
            int index,
            PreparedStatement offer,
            List<UUID> employers,
            Commune commune,
            String financing,
            int rooms,
            BigDecimal surface,
            UUID dwellingId)
            throws SQLException {
        BigDecimal rent = rent(financing, commune, surface);
        BigDecimal charges = surface.multiply(new BigDecimal("1.60")).setScale(2, RoundingMode.HALF_UP);
        String status = index % 25 == 7 ? "CLOSED" : index % 60 == 11 ? "WITHDRAWN" : "PUBLISHED";
        LocalDate deadline = status.equals("CLOSED")
                // Within the ten days in which a set is sent.
                ? firstDay.minusDays(1 + random.nextInt(20) / 2)
                : firstDay.plusDays(2 + random.nextInt(34));
        boolean reserved = random.nextInt(100) < 4;
        Integer maximumEffort = random.nextInt(100) < 8 ? (Integer) (30 + random.nextInt(6)) : null;
        LocalDate drawnDay = firstDay.minusDays(OLDEST_NEWS + random.nextInt(14));
        LocalDate publishedOn = status.equals("CLOSED") ? deadline.minusDays(14) : drawnDay;
        Instant published =
                publishedOn.atTime(9 + random.nextInt(8), random.nextInt(60)).toInstant(ZoneOffset.UTC);
        UUID id = uuid();
        Object[] row = {
            id,
            dwellingId,
            status,
            rent,
            charges,
            DemoNames.pick(DESCRIPTIONS, random),
            random.nextInt(100) < 35 ? firstDay.minusDays(random.nextInt(20)) : firstDay.plusDays(random.nextInt(90)),
            OffsetDateTime.ofInstant(published, ZoneOffset.UTC),
            deadline,
            reserved ? DemoNames.pick(employers, random) : null,
            maximumEffort,
            Long.toHexString(random.nextLong())
        };
        bind(offer, row);
        return new Offer(
                id,
                commune,
                financing,
                rooms,
                surface,
                rent.add(charges),
                status.equals("PUBLISHED"),
                status.equals("CLOSED"),
                reserved,
                maximumEffort,
                publishedOn,
                deadline);
    }

    private Commune commune(int index) {
        List<String> all = new ArrayList<>(DemoPlaces.CORE);
        all.addAll(DemoPlaces.OTHERS);
        // Each place once, then mostly around Paris.
        String code = index < all.size()
                ? all.get(index)
                : DemoNames.pick(random.nextInt(100) < 62 ? DemoPlaces.CORE : DemoPlaces.OTHERS, random);
        return territory.commune(code).orElseThrow(() -> new IllegalStateException("no commune " + code));
    }

    private BigDecimal rent(String financing, Commune commune, BigDecimal surface) {
        double perSquareMetre =
                switch (financing) {
                    case "PLAI" -> 6.1;
                    case "PLUS" -> 6.9;
                    case "PLS" -> 9.8;
                    default -> 12.4;
                };
        double place = commune.region().equals("11") ? 1.15 : 0.95;
        double noise = 0.92 + random.nextDouble() * 0.2;
        return surface.multiply(BigDecimal.valueOf(perSquareMetre * place * noise))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private String letter() {
        return String.valueOf((char) ('A' + Math.min(6, 1 + random.nextInt(3) + random.nextInt(3))));
    }

    private static String worse(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
