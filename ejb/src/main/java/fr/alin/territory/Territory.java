package fr.alin.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All communes and départements, read once: 35,014 rows, some 10 MB; and 1,992 communes that were merged into them. */
public final class Territory {
    private static final String OTHER_DEPARTEMENTS = "*";

    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, Commune> successors = new HashMap<>();
    private final Map<String, List<Commune>> withArrondissements = new HashMap<>();
    private final Map<String, List<Commune>> ofDepartement = new HashMap<>();
    private final CommuneSearch search;

    private Territory() {
        readCommunes();
        readDepartements();
        List<String[]> merged = rows("merged-communes.tsv", "\t");
        merged.forEach(row -> successors.put(row[0], Objects.requireNonNull(communes.get(row[2]))));
        for (Commune commune : communes.values()) {
            ofDepartement
                    .computeIfAbsent(commune.departement(), code -> new ArrayList<>())
                    .add(commune);
            within(commune.inseeCode()).add(commune);
            if (!commune.parentCode().equals(commune.inseeCode())) {
                within(commune.parentCode()).add(commune);
            }
        }
        search = new CommuneSearch(communes.values(), departements.values());
        merged.forEach(row -> search.addFormer(row[1], Objects.requireNonNull(communes.get(row[2]))));
    }

    public static Territory load() {
        return new Territory();
    }

    public Optional<Commune> commune(String inseeCode) {
        return Optional.ofNullable(communes.get(inseeCode));
    }

    /** The commune into which one that is no more was merged; empty for any other code. */
    public Optional<Commune> successor(String inseeCode) {
        return Optional.ofNullable(successors.get(inseeCode));
    }

    /** The code of today: of a commune that was merged that of its successor, any other as it is. */
    public String present(String inseeCode) {
        return successor(inseeCode).map(Commune::inseeCode).orElse(inseeCode);
    }

    /** The commune, and its arrondissements where it has some; empty for an unknown one. */
    public List<Commune> withArrondissements(String inseeCode) {
        return withArrondissements.getOrDefault(inseeCode, List.of());
    }

    /** Communes and arrondissements of a département; empty for an unknown one. */
    public List<Commune> ofDepartement(String code) {
        return ofDepartement.getOrDefault(code, List.of());
    }

    public Collection<Commune> communes() {
        return communes.values();
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    public Collection<Departement> departements() {
        return departements.values();
    }

    /**
     * The places that a typed text may mean: a commune or its beginning, a postcode, a département's name or number.
     *
     * @return INSEE codes, empty when nothing is recognised
     */
    public Set<String> placesNamed(String text) {
        return search.find(text);
    }

    private List<Commune> within(String inseeCode) {
        return withArrondissements.computeIfAbsent(inseeCode, code -> new ArrayList<>());
    }

    private void readCommunes() {
        List<String[]> rows = rows("communes.tsv", "\t");
        Set<String> parents = new HashSet<>();
        rows.stream().filter(row -> !row[7].isEmpty()).forEach(row -> parents.add(row[7]));
        for (String[] row : rows) {
            List<String> postcodes = row[4].isEmpty() ? List.of() : List.of(row[4].split(","));
            String parent = row[7].isEmpty() ? row[0] : row[7];
            communes.put(
                    row[0], new Commune(row[0], row[1], row[2], row[3], postcodes, parent, parents.contains(row[0])));
        }
    }

    private void readDepartements() {
        Map<String, String> sites = new HashMap<>();
        rows("departement-sites.csv", ";").forEach(row -> sites.put(row[0], row[2]));
        String national = Objects.requireNonNull(sites.get(OTHER_DEPARTEMENTS));
        for (String[] row : rows("departements.tsv", "\t")) {
            String site = sites.getOrDefault(row[0], national);
            departements.put(row[0], new Departement(row[0], row[1], site, sites.containsKey(row[0])));
        }
    }

    private static List<String[]> rows(String file, String separator) {
        try (InputStream in = Territory.class.getResourceAsStream("/territory/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(separator, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
