package fr.alin.offer.model;

import fr.alin.landlord.DwellingKind;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferBounds;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Euros;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The question of one search, as conditions with their parameters: fixed texts only, values are bound. */
final class OfferSearch {
    private static final String RENT = "rent_with_charges";

    private final StringBuilder conditions = new StringBuilder("\nwhere deadline >= :today");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    OfferSearch(@Nullable OfferBounds bounds, OfferFilter filter, LocalDate today) {
        parameters.put("today", Date.valueOf(today));
        if (bounds == null) {
            places(filter);
        } else {
            bound(bounds, filter);
        }
        filter(filter);
    }

    /** What only a reserved offer of that employer answers. */
    OfferSearch reserved(Object employer) {
        return and("reserved_employer_id = :reserved", "reserved", employer);
    }

    String where() {
        return conditions.toString();
    }

    /** What the sort goes by; equal ones follow their reference. */
    static String key(OfferSort sort) {
        return switch (sort) {
            case DEADLINE -> "deadline";
            case RENT -> RENT;
            case SURFACE -> "surface";
            case PUBLICATION -> "published_at";
        };
    }

    static String direction(OfferSort sort) {
        return switch (sort) {
            case DEADLINE, RENT -> " asc, ";
            case SURFACE, PUBLICATION -> " desc, ";
        };
    }

    private static OpenOffer facts(Tuple row) {
        return new OpenOffer(
                row.get("id", UUID.class),
                row.get("insee_code", String.class),
                row.get("parent_code", String.class),
                row.get("departement", String.class),
                Financing.valueOf(row.get("financing", String.class)),
                DwellingKind.valueOf(row.get("kind", String.class)),
                row.get("rooms", Integer.class),
                row.get("surface", BigDecimal.class),
                Euros.of(row.get("rent", BigDecimal.class)),
                Euros.of(row.get("charges", BigDecimal.class)),
                row.get("accessible", Boolean.class),
                row.get("available_on", Date.class).toLocalDate(),
                row.get("deadline", Date.class).toLocalDate(),
                row.get("published_at", Instant.class),
                row.get("reserved_employer_id", UUID.class),
                row.get("maximum_effort_rate", Integer.class));
    }

    static OfferView view(Tuple row) {
        return new OfferView(
                facts(row),
                row.get("number", Integer.class),
                OfferStatus.valueOf(row.get("status", String.class)),
                row.get("name", String.class),
                row.get("postcode", String.class),
                row.get("address", String.class),
                row.get("residence", String.class),
                row.get("landlord", String.class),
                Euros.of(row.get("rent", BigDecimal.class)),
                Euros.of(row.get("charges", BigDecimal.class)),
                row.get("description", String.class),
                row.get("floor", Integer.class),
                row.get("lift", Boolean.class),
                row.get("energy_class", String.class),
                row.get("climate_class", String.class),
                row.get("picture", Integer.class),
                row.get("photo", UUID.class),
                row.get("draw_hash", String.class));
    }

    Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void bound(OfferBounds bounds, OfferFilter filter) {
        places(bounds, filter);
        and("rooms between :leastRooms and :mostRooms", "leastRooms", bounds.leastRooms());
        parameters.put("mostRooms", bounds.mostRooms());
        and("surface >= :leastSurface", "leastSurface", bounds.leastSurface());
        reserved(bounds.reserved());
        effort(bounds);
    }

    private void places(OfferFilter filter) {
        if (filter.placesUnknown()) {
            conditions.append("\nand false");
        } else if (!filter.places().isEmpty()) {
            and(
                    "insee_code = any(cast(:places as varchar[]))",
                    "places",
                    filter.places().toArray(String[]::new));
        }
    }

    /**
     * Communes and financings walk the index; which goes with which is asked of what they find. What is looked for is
     * taken out of the bounds here: of two lists of communes an index walks one and reads whatever that finds.
     */
    private void places(OfferBounds bounds, OfferFilter filter) {
        Map<Set<String>, List<String>> alike = communesByFinancings(bounds, filter);
        and(
                "insee_code = any(cast(:communes as varchar[]))",
                "communes",
                alike.values().stream().flatMap(List::stream).toArray(String[]::new));
        and(
                "financing = any(cast(:financings as varchar[]))",
                "financings",
                alike.keySet().stream().flatMap(Set::stream).distinct().toArray(String[]::new));
        if (alike.size() > 1) {
            String separator = "\nand (";
            int group = 0;
            for (Map.Entry<Set<String>, List<String>> entry : alike.entrySet()) {
                conditions
                        .append(separator)
                        .append("insee_code = any(cast(:communes")
                        .append(group)
                        .append(" as varchar[])) and financing = any(cast(:financings")
                        .append(group)
                        .append(" as varchar[]))");
                parameters.put("communes" + group, entry.getValue().toArray(String[]::new));
                parameters.put("financings" + group, entry.getKey().toArray(String[]::new));
                separator = " or ";
                group++;
            }
            conditions.append(")");
        }
    }

    private void reserved(OfferBounds.Reserved reserved) {
        if (reserved.employer() != null) {
            String whose = reserved.all() ? "<>" : "=";
            and(
                    "(reserved_employer_id is null or reserved_employer_id " + whose + " :employer)",
                    "employer",
                    reserved.employer());
        } else if (!reserved.all()) {
            conditions.append("\nand reserved_employer_id is null");
        }
    }

    /** Communes of one zone admit the same financings: a handful of conditions, each one walk through the index. */
    private static Map<Set<String>, List<String>> communesByFinancings(OfferBounds bounds, OfferFilter filter) {
        Map<String, Set<String>> financings = new LinkedHashMap<>();
        bounds.places().stream().filter(place -> lookedFor(place, filter)).forEach(place -> financings
                .computeIfAbsent(place.inseeCode(), commune -> new TreeSet<>())
                .add(place.financing().name()));
        return financings.keySet().stream()
                .collect(Collectors.groupingBy(financings::get, LinkedHashMap::new, Collectors.toList()));
    }

    /** Exact amounts, as the rule compares them; without resources any rent is too high for a landlord's maximum. */
    private void effort(OfferBounds bounds) {
        Euros resources = bounds.resources();
        if (resources == null) {
            return;
        }
        if (resources.cents() == 0) {
            conditions.append("\nand maximum_effort_rate is null");
            return;
        }
        and(
                "(maximum_effort_rate is null or (" + RENT + " - :benefit) * 100 <= :resources * maximum_effort_rate)",
                "resources",
                resources.amount());
        parameters.put("benefit", bounds.benefit().amount());
    }

    private void filter(OfferFilter filter) {
        if (!filter.rooms().isEmpty()) {
            and(
                    "least(rooms, " + OfferFilter.FIVE_AND_MORE + ") = any(cast(:rooms as integer[]))",
                    "rooms",
                    filter.rooms().toArray(Integer[]::new));
        }
        if (!filter.kinds().isEmpty()) {
            and("kind = any(cast(:kinds as varchar[]))", "kinds", names(filter.kinds()));
        }
        if (filter.minimumRent() != null) {
            and(RENT + " >= :minimumRent", "minimumRent", filter.minimumRent().amount());
        }
        if (filter.maximumRent() != null) {
            and(RENT + " <= :maximumRent", "maximumRent", filter.maximumRent().amount());
        }
        if (filter.accessible()) {
            conditions.append("\nand accessible");
        }
        if (filter.availableNow()) {
            conditions.append("\nand available_on <= :today");
        }
    }

    private static boolean lookedFor(OfferBounds.Place place, OfferFilter filter) {
        return !filter.placesUnknown()
                && (filter.places().isEmpty() || filter.places().contains(place.inseeCode()));
    }

    private static String[] names(Collection<DwellingKind> kinds) {
        return kinds.stream().map(DwellingKind::name).toArray(String[]::new);
    }

    private OfferSearch and(String condition, String name, Object value) {
        conditions.append("\nand ").append(condition);
        parameters.put(name, value);
        return this;
    }
}
