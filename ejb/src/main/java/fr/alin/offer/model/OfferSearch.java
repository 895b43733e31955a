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
    private static final String TOTAL = "o.rent + o.charges";

    private final StringBuilder conditions =
            new StringBuilder("\nwhere o.status = 'PUBLISHED' and o.deadline >= :today");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    OfferSearch(@Nullable OfferBounds bounds, OfferFilter filter, LocalDate today) {
        parameters.put("today", Date.valueOf(today));
        if (bounds != null) {
            bound(bounds);
        }
        filter(filter);
    }

    /** What only a reserved offer of that employer answers. */
    OfferSearch reserved(Object employer) {
        return and("o.reserved_employer_id = :reserved", "reserved", employer);
    }

    String where() {
        return conditions.toString();
    }

    /** Whether a condition asks for the dwelling; each offer has one. */
    boolean ofDwelling() {
        return conditions.indexOf("d.") >= 0;
    }

    static String order(OfferSort sort) {
        return switch (sort) {
            case DEADLINE -> " order by o.deadline, o.id";
            case RENT -> " order by " + TOTAL + ", o.id";
            case SURFACE -> " order by d.surface desc, o.id";
            case PUBLICATION -> " order by o.published_at desc, o.id";
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
                row.get("picture", Integer.class));
    }

    Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void bound(OfferBounds bounds) {
        conditions.append("\nand (false");
        int group = 0;
        for (Map.Entry<Set<String>, List<String>> alike :
                communesByFinancings(bounds).entrySet()) {
            conditions
                    .append(" or d.insee_code = any(cast(:communes")
                    .append(group)
                    .append(" as varchar[])) and d.financing = any(cast(:financings")
                    .append(group)
                    .append(" as varchar[]))");
            parameters.put("communes" + group, alike.getValue().toArray(String[]::new));
            parameters.put("financings" + group, alike.getKey().toArray(String[]::new));
            group++;
        }
        conditions.append(")");
        and("d.rooms between :leastRooms and :mostRooms", "leastRooms", bounds.leastRooms());
        parameters.put("mostRooms", bounds.mostRooms());
        and("d.surface >= :leastSurface", "leastSurface", bounds.leastSurface());
        reserved(bounds.reserved());
        effort(bounds);
    }

    private void reserved(OfferBounds.Reserved reserved) {
        if (reserved.employer() != null) {
            and(
                    "(o.reserved_employer_id is null or o.reserved_employer_id = :employer)",
                    "employer",
                    reserved.employer());
        } else if (!reserved.all()) {
            conditions.append("\nand o.reserved_employer_id is null");
        }
    }

    /** Communes of one zone admit the same financings: a handful of conditions, each one walk through the index. */
    private static Map<Set<String>, List<String>> communesByFinancings(OfferBounds bounds) {
        Map<String, Set<String>> financings = new LinkedHashMap<>();
        bounds.places().forEach(place -> financings
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
            conditions.append("\nand o.maximum_effort_rate is null");
            return;
        }
        and(
                "(o.maximum_effort_rate is null or (" + TOTAL
                        + " - :benefit) * 100 <= :resources * o.maximum_effort_rate)",
                "resources",
                resources.amount());
        parameters.put("benefit", bounds.benefit().amount());
    }

    private void filter(OfferFilter filter) {
        if (!filter.rooms().isEmpty()) {
            and(
                    "least(d.rooms, " + OfferFilter.FIVE_AND_MORE + ") = any(cast(:rooms as integer[]))",
                    "rooms",
                    filter.rooms().toArray(Integer[]::new));
        }
        if (!filter.kinds().isEmpty()) {
            and("d.kind = any(cast(:kinds as varchar[]))", "kinds", names(filter.kinds()));
        }
        if (filter.minimumRent() != null) {
            and(TOTAL + " >= :minimumRent", "minimumRent", filter.minimumRent().amount());
        }
        if (filter.maximumRent() != null) {
            and(TOTAL + " <= :maximumRent", "maximumRent", filter.maximumRent().amount());
        }
        if (filter.accessible()) {
            conditions.append("\nand d.accessible");
        }
        if (filter.availableNow()) {
            conditions.append("\nand o.available_on <= :today");
        }
        if (filter.placesUnknown()) {
            conditions.append("\nand false");
        } else if (!filter.places().isEmpty()) {
            and(
                    "d.insee_code = any(cast(:places as varchar[]))",
                    "places",
                    filter.places().toArray(String[]::new));
        }
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
