package fr.alin.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An invented household and its request: the facts, in an order of time that a real one has.
 *
 * @param income reference tax income in euros a year
 * @param employer number of the generated employer, null for who has none
 */
record Household(
        UUID account,
        UUID request,
        boolean woman,
        String last,
        String first,
        String partner,
        List<String> children,
        LocalDate birth,
        boolean disabled,
        String employment,
        Integer employer,
        int income,
        LocalDate filed,
        LocalDate renewed,
        LocalDate imported,
        List<Place> wishes) {
    private static final List<String> EMPLOYMENTS =
            List.of("CDI CDI CDI CDI CDI FIXED_TERM PUBLIC_AGENT APPRENTICE JOB_SEEKER RETIRED".split(" "));
    private static final Set<String> OF_AN_EMPLOYER = Set.of("CDI", "FIXED_TERM", "APPRENTICE");
    private static final List<Integer> CHILDREN = List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4);
    private static final int MAJORITY = 18;

    static Household draw(Draw draw, LocalDate day, Places places) {
        boolean woman = draw.chance(52);
        String employment = draw.pick(EMPLOYMENTS);
        LocalDate birth = day.minusYears(age(employment, draw)).minusDays(draw.below(365));
        LocalDate imported = day.minusDays(draw.between(32, 92));
        LocalDate filed = latest(imported.minusDays(draw.between(30, 2_600)), birth.plusYears(MAJORITY));
        String partner = draw.chance(45) ? Names.first(!woman, draw) : null;
        return new Household(
                draw.uuid(),
                draw.uuid(),
                woman,
                Names.last(draw),
                Names.first(woman, draw),
                partner,
                children(draw),
                birth,
                draw.chance(5),
                employment,
                OF_AN_EMPLOYER.contains(employment) ? (Integer) draw.below(GeneratedPartners.EMPLOYER_COUNT) : null,
                draw.between(11_000, 28_000) + (partner == null ? 0 : draw.between(4_000, 18_000)),
                filed,
                latest(filed, imported.minusDays(draw.between(1, 180))),
                imported,
                wishes(draw, places));
    }

    String title() {
        return woman ? "MADAME" : "MONSIEUR";
    }

    int persons() {
        return 1 + (partner == null ? 0 : 1) + children.size();
    }

    /** The documents that such a household must deposit. */
    List<String> documents() {
        List<String> kinds = new ArrayList<>(List.of("IDENTITY", "TAX_NOTICE", "RESOURCES", "CURRENT_HOUSING"));
        if (employer != null) {
            kinds.add("EMPLOYMENT_CONTRACT");
        }
        if (!children.isEmpty()) {
            kinds.add("FAMILY_BOOK");
        }
        if (disabled) {
            kinds.add("DISABILITY_CARD");
        }
        return kinds;
    }

    /** Most wish to stay where they are, some to go far. */
    private static List<Place> wishes(Draw draw, Places places) {
        Place first = places.draw(draw);
        Set<Place> wishes = new LinkedHashSet<>(List.of(first));
        for (int more = draw.between(1, 5); more > 0; more--) {
            wishes.add(draw.chance(85) ? places.near(first, draw) : places.draw(draw));
        }
        return List.copyOf(wishes);
    }

    private static List<String> children(Draw draw) {
        List<String> names = new ArrayList<>();
        for (int more = draw.pick(CHILDREN); more > 0; more--) {
            names.add(Names.first(draw.chance(50), draw));
        }
        return names;
    }

    private static int age(String employment, Draw draw) {
        return switch (employment) {
            case "RETIRED" -> draw.between(62, 81);
            case "APPRENTICE" -> draw.between(20, 27);
            default -> draw.between(20, 61);
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
