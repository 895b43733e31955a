package fr.alin.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where offers lie and people wish to live: all communes of France, each as likely as its département in the demo (six
 * of ten around Paris) and as its part of the département's people.
 */
final class Places {
    /** Percent of all that lies in the départements around Paris, and in those of the demo's other places. */
    private static final double CORE = 62;

    private static final double OTHERS = 32;
    private static final double ANYWHERE = 6;
    /** How many places the demo has in each: {@code DemoPlaces} of the sandbox. */
    private static final Map<String, Integer> CORE_PLACES =
            Map.of("93", 12, "75", 6, "92", 4, "94", 5, "91", 1, "95", 1, "78", 1);

    private static final Map<String, Integer> OTHER_PLACES = otherPlaces();

    private final List<Place> places = new ArrayList<>();
    /** Of each place, the weights of all up to it. */
    private final double[] weights;
    /** First place of each département, and the one behind its last. */
    private final Map<String, int[]> departements = new HashMap<>();

    private Places(Map<String, List<String[]>> communes) {
        double everybody = communes.values().stream()
                .flatMap(List::stream)
                .mapToInt(Places::people)
                .sum();
        weights = new double[communes.values().stream().mapToInt(List::size).sum()];
        double before = 0;
        for (Map.Entry<String, List<String[]>> departement : communes.entrySet()) {
            double people =
                    departement.getValue().stream().mapToInt(Places::people).sum();
            double wanted = weight(departement.getKey()) + ANYWHERE * people / everybody;
            int from = places.size();
            for (String[] row : departement.getValue()) {
                before += wanted * people(row) / people;
                weights[places.size()] = before;
                places.add(new Place(row[0], row[2], row[3], row[4].split(",")[0]));
            }
            departements.put(departement.getKey(), new int[] {from, places.size()});
        }
    }

    /** From the product's own table, which the migration copies into {@code commune}. */
    static Places load() {
        List<String[]> rows = rows();
        Set<String> divided = new HashSet<>();
        rows.forEach(row -> divided.add(row[7]));
        Map<String, List<String[]>> communes = new TreeMap<>();
        // Nobody lives in all of Paris nor on a desert island, and nothing is sent where there is no postcode.
        rows.stream()
                .filter(row -> !divided.contains(row[0]) && !row[4].isEmpty() && people(row) > 0)
                .forEach(row ->
                        communes.computeIfAbsent(row[2], d -> new ArrayList<>()).add(row));
        return new Places(communes);
    }

    Place draw(Draw draw) {
        return at(draw.fraction() * weights[weights.length - 1], 0, weights.length);
    }

    /** Another or the same of the département. */
    Place near(Place place, Draw draw) {
        int[] range = departements.get(place.departement());
        double from = range[0] == 0 ? 0 : weights[range[0] - 1];
        return at(from + draw.fraction() * (weights[range[1] - 1] - from), range[0], range[1]);
    }

    private Place at(double weight, int from, int to) {
        int found = Arrays.binarySearch(weights, from, to, weight);
        return places.get(Math.min(to - 1, found < 0 ? -found - 1 : found + 1));
    }

    private static double weight(String departement) {
        return part(CORE, CORE_PLACES, departement) + part(OTHERS, OTHER_PLACES, departement);
    }

    private static double part(double percent, Map<String, Integer> counts, String departement) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return percent * counts.getOrDefault(departement, 0) / all;
    }

    /** Nobody is counted on islands and in villages destroyed in war. */
    private static int people(String[] row) {
        return row[5].isEmpty() ? 0 : Integer.parseInt(row[5]);
    }

    private static Map<String, Integer> otherPlaces() {
        Map<String, Integer> counts = new HashMap<>(Map.of("69", 11));
        List.of("13", "44", "67", "33", "59", "76", "38").forEach(two -> counts.put(two, 2));
        List.of("31", "06", "34", "35", "51", "21", "49", "30", "37", "54", "2A", "974", "972")
                .forEach(one -> counts.put(one, 1));
        return counts;
    }

    private static List<String[]> rows() {
        try (InputStream in = Places.class.getResourceAsStream("/territory/communes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
