package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.eligibility.FittingOffers;
import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.HiddenOffers;
import fr.alin.eligibility.Reservation;
import fr.alin.employer.EmployerView;
import fr.alin.housingrequest.EmploymentProof;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.landlord.DwellingKind;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Euros;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search finds by an index what the rules say one by one: the same offers, in order, counted right. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final int HOUSEHOLDS = 80;
    private static final int MOST_HOUSEHOLDS = 2_000;
    private static final int PAGE = 100;
    private static final int CERTAIN = 4;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(SearchIT.class, SearchOracle.class);
    }

    @Test
    void the_search_finds_what_judging_every_open_offer_finds() throws Exception {
        Random random = new Random(20_261_125);
        UUID applicant = InContainer.readyApplicants().get(0);
        List<String> sirets = InContainer.query("select siret from employer_siret order by siret");
        RequestView someone = someone(applicant);
        SearchOracle oracle = new SearchOracle();
        int found = 0;
        int pairs = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            RequestView request = anybody(random, someone, oracle.communes(), sirets);
            OfferFilter filter = anyFilter(random, oracle.communes());
            OfferSort sort = OfferSort.values()[random.nextInt(OfferSort.values().length)];
            List<OfferId> expected = InContainer.as(applicant, () -> oracle.fitting(request, filter));
            List<OfferId> actual = InContainer.as(applicant, () -> searched(request, filter, sort));
            assertEquals(new HashSet<>(expected), new HashSet<>(actual), () -> "request " + request + ", " + filter);
            assertEquals(expected.size(), actual.size(), "nothing twice");
            found += actual.size();
            pairs += oracle.open().size();
        }
        assertTrue(pairs > 100_000, "pairs " + pairs);
        assertTrue(found > 500, "found " + found);
    }

    @Test
    void what_hides_offers_is_counted_as_judging_every_offer_counts() throws Exception {
        Random random = new Random(20_261_128);
        UUID applicant = InContainer.readyApplicants().get(0);
        List<String> sirets = InContainer.query("select siret from employer_siret order by siret");
        RequestView someone = someone(applicant);
        SearchOracle oracle = new SearchOracle();
        List<OpenOffer> rare = oracle.open().stream()
                .filter(offer -> offer.reservedEmployer() != null || offer.maximumEffortRate() != null)
                .toList();
        Set<String> all = Stream.<Enum<?>>concat(
                        Stream.of(Ground.values()).filter(ground -> !ground.ofOwnEmployer()),
                        Stream.of(OfferFilter.Criterion.values()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        // No invented dwelling of that size is too small for those who may have it; BoundsTest has some.
        all.remove(Ground.SURFACE_BELOW_FLOOR.name());
        all.add(Reservation.HIDDEN_BY_ANONYMITY.name());
        all.add(Reservation.EMPLOYMENT_NOT_PROVED.name());
        Set<String> hiding = InContainer.as(applicant, () -> {
            Set<String> criteria = new HashSet<>();
            // Which households it takes hangs on what other tests have left: more are asked until each has hidden
            // something.
            for (int i = 0; i < 3 * HOUSEHOLDS || i < MOST_HOUSEHOLDS && !criteria.containsAll(all); i++) {
                OpenOffer aim = rare.get(random.nextInt(rare.size()));
                boolean aimed = random.nextInt(3) > 0;
                List<String> communes = aimed ? List.of(aim.inseeCode()) : oracle.communes();
                RequestView anybody = anybody(random, someone, communes, sirets);
                RequestView request = i % 2 == 0 && aim.reservedEmployer() != null
                        ? with(
                                anybody,
                                Map.of("employer", new EmployerView(aim.reservedEmployer(), "D’Artagnan", 40, false)))
                        : anybody;
                OfferFilter filter = aimed ? only(aim, random) : anyFilter(random, communes);
                FittingOffers page =
                        InContainer.ejb(FittingOffersQueries.class).fitting(request, filter, OfferSort.RENT, 1, PAGE);
                List<HiddenOffers> expected = page.count() > 0 ? List.of() : oracle.hidden(request, filter);
                assertEquals(expected, page.hidden(), () -> "request " + request + ", " + filter);
                assertEquals(oracle.closed(request, filter), page.closed(), () -> "closed " + request + ", " + filter);
                page.hidden().forEach(hidden -> criteria.add(hidden.criterion()));
                if (page.closed() > 0) {
                    criteria.add(String.valueOf(page.why()));
                }
            }
            return criteria;
        });
        assertEquals(all, hiding, "each hid something once");
    }

    @Test
    void visitors_find_what_the_filter_lets_through_in_order() throws Exception {
        Random random = new Random(7);
        SearchOracle oracle = new SearchOracle();
        for (OfferSort sort : OfferSort.values()) {
            for (int i = 0; i < 20; i++) {
                OfferFilter filter = anyFilter(random, oracle.communes());
                List<OpenOffer> matching = oracle.matching(filter);
                FittingOffers page = InContainer.ejb(FittingOffersQueries.class).forVisitors(filter, sort, 1, PAGE);
                assertEquals(
                        matching.stream()
                                .sorted(SearchOracle.order(sort))
                                .limit(PAGE)
                                .map(offer -> key(sort, offer))
                                .toList(),
                        page.offers().stream()
                                .map(found -> key(sort, found.offer().facts()))
                                .toList());
                assertEquals(Math.min(OfferQueries.MOST_COUNTED + 1, matching.size()), page.count());
            }
        }
    }

    @Test
    void beyond_the_last_page_there_is_the_last_page() throws Exception {
        FittingOffers last =
                InContainer.ejb(FittingOffersQueries.class).forVisitors(OfferFilter.ALL, OfferSort.RENT, 9999, 12);
        assertEquals(84, last.page());
        assertEquals(84, last.pages());
        assertTrue(last.more());
        assertTrue(!last.offers().isEmpty());
    }

    private static RequestView someone(UUID applicant) throws Exception {
        return InContainer.as(
                applicant,
                () -> InContainer.ejb(HousingRequestQueries.class).mine().orElseThrow());
    }

    private static List<OfferId> searched(RequestView request, OfferFilter filter, OfferSort sort) throws Exception {
        List<OfferId> found = new ArrayList<>();
        FittingOffersQueries search = InContainer.ejb(FittingOffersQueries.class);
        FittingOffers page = search.fitting(request, filter, sort, 1, PAGE);
        for (int number = 1; number <= page.pages(); number++) {
            search.fitting(request, filter, sort, number, PAGE)
                    .offers()
                    .forEach(judged -> found.add(judged.offer().id()));
        }
        assertEquals(page.count(), found.size());
        return found;
    }

    private static Object key(OfferSort sort, OpenOffer offer) {
        return switch (sort) {
            case DEADLINE -> offer.deadline();
            case RENT -> offer.rent();
            case SURFACE -> offer.surface();
            case PUBLICATION -> offer.publishedAt();
        };
    }

    private static RequestView anybody(Random random, RequestView someone, List<String> communes, List<String> sirets)
            throws Exception {
        LocalDate today = InContainer.today();
        int adults = 1 + random.nextInt(2);
        List<Member> members = Stream.concat(
                        IntStream.range(0, adults)
                                .mapToObj(i -> new Member(
                                        i == 0 ? MemberKind.APPLICANT : MemberKind.CO_APPLICANT,
                                        "D’Artagnan",
                                        "Héloïse",
                                        today.minusYears(19 + random.nextInt(60))
                                                .minusDays(random.nextInt(300)),
                                        random.nextInt(8) == 0,
                                        false)),
                        IntStream.range(0, random.nextInt(5))
                                .mapToObj(i -> new Member(
                                        MemberKind.DEPENDANT,
                                        "D’Artagnan",
                                        "Zoé",
                                        today.minusYears(random.nextInt(18)),
                                        random.nextInt(15) == 0,
                                        i == 1)))
                .toList();
        Map<String, Object> changed = new HashMap<>();
        changed.put("members", members);
        changed.put("couple", adults == 2 && random.nextBoolean());
        changed.put("unborn", members.size() % 5 == 0 ? 1 : 0);
        changed.put("communes", wished(random, communes));
        changed.put("referenceTaxIncome", random.nextInt(10) == 0 ? null : (Object) random.nextInt(70_000));
        changed.put("monthlyResources", amount(random, 4_500));
        changed.put("housingBenefit", amount(random, 350));
        changed.put("siret", random.nextInt(CERTAIN) == 0 ? null : sirets.get(random.nextInt(sirets.size())));
        changed.put(
                "employmentProof",
                members.size() % 2 == 0
                        ? null
                        : new EmploymentProof(EmploymentProofKind.EMPLOYER_CODE, null, null, Instant.now()));
        changed.put(
                "sharing",
                random.nextInt(CERTAIN) == 0
                        ? null
                        : SharingChoice.current(false).get(random.nextInt(CERTAIN)));
        return with(someone, changed);
    }

    private static List<String> wished(Random random, List<String> communes) {
        Set<String> wished = new HashSet<>();
        int number = random.nextInt(30);
        for (int i = 0; i < number; i++) {
            wished.add(communes.get(random.nextInt(communes.size())));
        }
        if (random.nextInt(CERTAIN) == 0) {
            wished.addAll(List.of("75056", "69123", "13055"));
        }
        return List.copyOf(wished);
    }

    private static Euros amount(Random random, int most) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> Euros.ZERO;
            default -> Euros.of(random.nextInt(most));
        };
    }

    /** Looks for hardly more than that offer. */
    private static OfferFilter only(OpenOffer offer, Random random) {
        return new OfferFilter(
                Set.of(),
                Set.of(),
                offer.rent(),
                offer.rent(),
                random.nextInt(CERTAIN) == 0,
                random.nextInt(CERTAIN) == 0,
                Set.of(offer.inseeCode()),
                false);
    }

    private static OfferFilter anyFilter(Random random, List<String> communes) {
        Set<Integer> rooms =
                random.nextInt(3) == 0 ? Set.of(1 + random.nextInt(CERTAIN), OfferFilter.FIVE_AND_MORE) : Set.of();
        return new OfferFilter(
                rooms,
                random.nextInt(5) == 0 ? Set.of(DwellingKind.HOUSE) : Set.of(),
                random.nextInt(CERTAIN) == 0 ? Euros.of(300 + random.nextInt(300)) : null,
                random.nextInt(CERTAIN) == 0 ? Euros.of(600 + random.nextInt(500)) : null,
                random.nextInt(6) == 0,
                random.nextInt(6) == 0,
                random.nextInt(CERTAIN) == 0 ? Set.copyOf(communes.subList(0, communes.size() / 2)) : Set.of(),
                random.nextInt(25) == 0);
    }

    /** A copy of a record with some components changed. */
    private static RequestView with(RequestView request, Map<String, Object> changed) throws Exception {
        RecordComponent[] components = RequestView.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = changed.containsKey(name)
                    ? changed.get(name)
                    : components[i].getAccessor().invoke(request);
        }
        Constructor<RequestView> constructor = RequestView.class.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
        return constructor.newInstance(values);
    }
}
