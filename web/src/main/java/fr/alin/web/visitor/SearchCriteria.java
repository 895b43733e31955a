package fr.alin.web.visitor;

import fr.alin.landlord.DwellingKind;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferSort;
import fr.alin.shared.Euros;
import fr.alin.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The criteria as they stand in the address: shareable, readable, and never trusted. */
public final class SearchCriteria {
    static final int HIGHEST_RENT = 5000;
    private static final int LONGEST_PLACE = 80;
    private static final int MOST_PAGES = 1000;

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    public SearchCriteria(HttpServletRequest request) {
        List.of("ou", "pieces", "type", "loyerMin", "loyerMax", "pmr", "dispo", "tri", "page")
                .forEach(name -> {
                    String[] values = request.getParameterValues(name);
                    if (values != null) {
                        parameters.put(
                                name,
                                Arrays.stream(values)
                                        .filter(value -> !value.isBlank() && value.length() <= LONGEST_PLACE)
                                        .toList());
                    }
                });
    }

    OfferFilter filter(Territory territory) {
        Set<String> places = place().isEmpty() ? Set.of() : territory.placesNamed(place());
        return new OfferFilter(
                rooms(),
                kinds(),
                euros("loyerMin"),
                euros("loyerMax"),
                has("pmr", "oui"),
                has("dispo", "oui"),
                places,
                !place().isEmpty() && places.isEmpty());
    }

    /** Key of what is wrong, by the rent's field; empty when the rents can be taken at their word. */
    Map<String, String> rentProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String field : List.of("loyerMin", "loyerMax")) {
            if (!first(field).isEmpty() && euros(field) == null) {
                problems.put(field, "offers.rentWrong");
            }
        }
        Euros minimum = euros("loyerMin");
        Euros maximum = euros("loyerMax");
        if (minimum != null && maximum != null && minimum.cents() > maximum.cents()) {
            problems.put("loyerMin", "offers.rentCrossed");
        }
        return problems;
    }

    boolean hasRent(String name) {
        return euros(name) != null;
    }

    OfferSort sort() {
        return Arrays.stream(OfferSort.values())
                .filter(sort -> has("tri", sort.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(OfferSort.DEADLINE);
    }

    int page() {
        return Math.max(1, Math.min(MOST_PAGES, number("page", 1)));
    }

    String place() {
        return first("ou").strip();
    }

    boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    String first(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The address of the same list without some criteria, at its first page. */
    String urlWithout(Collection<String> names) {
        String query = query(names);
        return query.isEmpty() ? "/offres" : "/offres?" + query;
    }

    /** The address of another page of the same list. */
    String urlOfPage(int page) {
        if (page == 1) {
            return urlWithout(List.of());
        }
        String query = query(List.of());
        return "/offres?" + query + (query.isEmpty() ? "" : "&") + "page=" + page;
    }

    private String query(Collection<String> without) {
        return parameters.entrySet().stream()
                .filter(entry ->
                        !without.contains(entry.getKey()) && !entry.getKey().equals("page"))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private Set<Integer> rooms() {
        Set<Integer> rooms = new LinkedHashSet<>();
        for (int i = 1; i <= OfferFilter.FIVE_AND_MORE; i++) {
            if (has("pieces", Integer.toString(i))) {
                rooms.add(i);
            }
        }
        return rooms;
    }

    private Set<DwellingKind> kinds() {
        Set<DwellingKind> kinds = new LinkedHashSet<>();
        if (has("type", "maison")) {
            kinds.add(DwellingKind.HOUSE);
        }
        if (has("type", "appartement")) {
            kinds.add(DwellingKind.APARTMENT);
        }
        return kinds;
    }

    private @Nullable Euros euros(String name) {
        int amount = number(name, -1);
        return amount < 0 || amount > HIGHEST_RENT ? null : Euros.of(amount);
    }

    private int number(String name, int otherwise) {
        String text = first(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
