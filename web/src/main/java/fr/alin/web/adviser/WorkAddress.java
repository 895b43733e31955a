package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferNumber;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkSort;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list of files: what is looked for, in which order, which page. It can be kept and sent, goes along with
 * each file that is opened from the list, and is never trusted.
 *
 * @param page 1 for the first
 */
record WorkAddress(WorkFilter filter, WorkSort sort, boolean descending, int page) {
    /** Beyond it nobody turns pages. */
    private static final int MOST_PAGES = 5000;

    /** No choice in particular: a page cannot say nothing. */
    static final String EVERY = "ALL";

    private static final String LIST = "/conseiller/dossiers";
    private static final String FILE = "/conseiller/dossier";

    /** The list that an adviser sees first. */
    static final WorkAddress FIRST = new WorkAddress(WorkFilter.FIRST, WorkSort.DUE, false, 1);

    /** @param parameters of a request; what is missing or makes no sense is as in the first list */
    static WorkAddress of(Function<String, @Nullable String> parameters) {
        String status = parameters.apply("statut");
        String order = Objects.requireNonNullElse(parameters.apply("tri"), "");
        boolean descending = order.startsWith("-");
        return new WorkAddress(
                new WorkFilter(
                        Objects.requireNonNullElse(parameters.apply("texte"), ""),
                        status != null && (status.isEmpty() || status.equals(EVERY))
                                ? null
                                : named(CandidatureStatus.values(), status, CandidatureStatus.APPLIED),
                        named(WorkFilter.Holder.values(), parameters.apply("affecte"), WorkFilter.Holder.MINE_AND_FREE),
                        "true".equals(parameters.apply("retard")),
                        OfferNumber.read(Objects.requireNonNullElse(parameters.apply("offre"), ""))),
                named(WorkSort.values(), descending ? order.substring(1) : order, WorkSort.DUE),
                descending,
                page(parameters.apply("page")));
    }

    /** @param query as {@link #query} writes it */
    static WorkAddress parse(String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.put(pair[0], decoded(pair[1])));
        return of(parameters::get);
    }

    String query() {
        Stream<String> parts = Stream.of(
                part("texte", filter.text()),
                "statut=" + (filter.status() == null ? EVERY : filter.status()),
                "affecte=" + filter.holder(),
                filter.late() ? "retard=true" : "",
                filter.offer() == null ? "" : "offre=" + filter.offer(),
                sort == WorkSort.DUE && !descending ? "" : "tri=" + order(sort, descending),
                page == 1 ? "" : "page=" + page);
        return String.join("&", parts.filter(part -> !part.isEmpty()).toList());
    }

    String url() {
        return LIST + "?" + query();
    }

    /** A file opened from this list. */
    String file(UUID file) {
        return FILE + "?" + fileQuery(file.toString());
    }

    /** What the address of every page about a file says. */
    String fileQuery(String file) {
        return "ref=" + encoded(file) + "&liste=" + encoded();
    }

    /** As a parameter of another address. */
    String encoded() {
        return encoded(query());
    }

    WorkAddress with(WorkFilter other) {
        return new WorkAddress(other, sort, descending, 1);
    }

    WorkAddress at(int other) {
        return new WorkAddress(filter, sort, descending, other);
    }

    /** Sorted by a column, the other way round when it is already. */
    WorkAddress sortedBy(WorkSort column) {
        return new WorkAddress(filter, column, column == sort && !descending, 1);
    }

    String order() {
        return order(sort, descending);
    }

    private static String order(WorkSort sort, boolean descending) {
        return (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Somebody cut the address: that part says nothing.
            return "";
        }
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST_PAGES, Integer.parseInt(text))) : 1;
    }

    private static <E extends Enum<E>> E named(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
