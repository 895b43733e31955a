package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.eligibility.rules.Admissibility;
import fr.alin.eligibility.rules.Bounds;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferBounds;
import fr.alin.shared.Euros;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bounds let through what the rules let through, with and without each ground: random households, random dwellings. */
class BoundsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final int HOUSEHOLDS = 800;
    private static final int DWELLINGS = 25;
    private static final List<UUID> EMPLOYERS = List.of(new UUID(0, 1), new UUID(0, 2));

    private final Law law = Law.load();
    private final Territory territory = Territory.load();
    private final Admissibility admissibility = new Admissibility(law);
    private final Random random = new Random(20_261_128);
    private final List<Commune> communes =
            List.of("75101", "75120", "93070", "92050", "13201", "13001", "69123", "60057", "97411").stream()
                    .map(code -> territory.commune(code).orElseThrow())
                    .toList();

    private record Dwelling(
            DwellingFacts facts, Commune commune, @Nullable UUID reservedBy, @Nullable Integer maximum) {}

    /** What the index is asked, asked here of one dwelling. */
    private record Passage(OfferBounds bounds, Set<OfferBounds.Place> places) {
        Passage(OfferBounds bounds) {
            this(bounds, Set.copyOf(bounds.places()));
        }

        boolean letsThrough(Dwelling dwelling) {
            DwellingFacts facts = dwelling.facts();
            return places.contains(new OfferBounds.Place(dwelling.commune().inseeCode(), facts.financing()))
                    && facts.rooms() >= bounds.leastRooms()
                    && facts.rooms() <= bounds.mostRooms()
                    && facts.surface().compareTo(BigDecimal.valueOf(bounds.leastSurface())) >= 0
                    && (dwelling.reservedBy() == null
                            || bounds.reserved().all()
                                    != dwelling.reservedBy()
                                            .equals(bounds.reserved().employer()))
                    && bearable(dwelling);
        }

        private boolean bearable(Dwelling dwelling) {
            if (dwelling.maximum() == null || bounds.resources() == null) {
                return true;
            }
            BigDecimal net = dwelling.facts()
                    .rentWithCharges()
                    .amount()
                    .subtract(bounds.benefit().amount());
            BigDecimal most = bounds.resources().amount().multiply(BigDecimal.valueOf(dwelling.maximum()));
            return bounds.resources().cents() > 0
                    && net.multiply(BigDecimal.valueOf(100)).compareTo(most) <= 0;
        }
    }

    private static final List<Reservation> OF_OWN =
            List.of(Reservation.OPEN, Reservation.HIDDEN_BY_ANONYMITY, Reservation.EMPLOYMENT_NOT_PROVED);

    @Test
    void bounds_let_through_what_nothing_refuses_and_what_one_ground_alone_refuses() throws NoLegalAnswerException {
        Map<Ground, Integer> alone = new EnumMap<>(Ground.class);
        int open = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            HouseholdFacts household = household();
            Bounds.Wishes wishes = wishes();
            Bounds bounds = new Bounds(law, household, wishes, DAY);
            Passage gate = new Passage(bounds.open());
            Map<Ground, Passage> without = new EnumMap<>(Ground.class);
            for (Ground ground : Ground.values()) {
                without.put(ground, new Passage(bounds.without(ground)));
            }
            for (int k = 0; k < DWELLINGS; k++) {
                Dwelling dwelling = dwelling();
                Verdict verdict = judge(household, wishes, dwelling);
                boolean fits = verdict.nothingRefuses();
                open += fits ? 1 : 0;
                assertThat(gate.letsThrough(dwelling))
                        .as("%s %s %s", household, wishes.communes(), dwelling)
                        .isEqualTo(fits);
                for (Ground ground : Ground.values()) {
                    boolean hides =
                            verdict.refusedOnlyFor(ground) && wishes.nearby().contains(dwelling.commune());
                    assertThat(Objects.requireNonNull(without.get(ground)).letsThrough(dwelling))
                            .as("%s: %s %s %s", ground, household, wishes.communes(), dwelling)
                            .isEqualTo(fits || hides);
                    alone.merge(ground, hides ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(open).isGreaterThan(200);
        assertThat(alone.values()).hasSize(Ground.values().length).allSatisfy(hidden -> assertThat(hidden)
                .isPositive());
    }

    private Verdict judge(HouseholdFacts household, Bounds.Wishes wishes, Dwelling dwelling)
            throws NoLegalAnswerException {
        UUID keeper = dwelling.reservedBy();
        Reservation others = keeper == null ? Reservation.OPEN : Reservation.FOR_OTHERS;
        return admissibility.judge(
                household,
                dwelling.facts(),
                new OfferTerms(
                        wishes.communes().contains(dwelling.commune()),
                        keeper != null && keeper.equals(wishes.employer()) ? wishes.reservation() : others,
                        dwelling.maximum()),
                DAY);
    }

    private HouseholdFacts household() {
        return new HouseholdFacts(
                occupants(1 + random.nextInt(2), 20, 60),
                occupants(random.nextInt(6), 0, 18),
                random.nextInt(9) == 0 ? 1 : 0,
                random.nextBoolean(),
                random.nextInt(10) == 0 ? null : Integer.valueOf(random.nextInt(60_000)),
                random.nextInt(10) == 0 ? null : Euros.of(random.nextInt(4) * 900),
                random.nextInt(3) == 0 ? null : Euros.of(random.nextInt(300)));
    }

    private List<Occupant> occupants(int number, int youngest, int years) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Occupant(
                        DAY.minusYears(youngest + random.nextInt(years)),
                        random.nextInt(9) == 0,
                        youngest == 0 && random.nextInt(5) == 0))
                .toList();
    }

    private Bounds.Wishes wishes() {
        Set<Commune> wished = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            wished.add(communes.get(random.nextInt(communes.size())));
        }
        Collection<Commune> nearby = wished.stream()
                .map(Commune::departement)
                .distinct()
                .flatMap(departement -> territory.ofDepartement(departement).stream())
                .toList();
        return new Bounds.Wishes(
                wished,
                nearby,
                random.nextInt(4) == 0 ? null : EMPLOYERS.get(random.nextInt(2)),
                OF_OWN.get(random.nextInt(OF_OWN.size())));
    }

    private Dwelling dwelling() {
        Commune commune = communes.get(random.nextInt(communes.size()));
        int rooms = 1 + random.nextInt(6);
        DwellingFacts facts = new DwellingFacts(
                commune.parentCode(),
                commune.departement(),
                Financing.values()[random.nextInt(Financing.values().length)],
                rooms,
                BigDecimal.valueOf(rooms * 60L + random.nextInt(200), 1),
                Euros.of(200 + random.nextInt(900)));
        UUID reservedBy = random.nextInt(4) == 0 ? EMPLOYERS.get(random.nextInt(2)) : null;
        return new Dwelling(
                facts, commune, reservedBy, random.nextInt(4) == 0 ? Integer.valueOf(25 + random.nextInt(15)) : null);
    }
}
