package fr.alin.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds communes as people type them: without accents, with or without hyphens, "St" for "Saint". */
final class CommuneSearch {
    private final List<Entry> communes = new ArrayList<>();
    private final Map<String, Set<Commune>> former = new HashMap<>();
    private final Collection<Departement> departements;

    private record Entry(String key, Commune commune) {}

    CommuneSearch(Collection<Commune> communes, Collection<Departement> departements) {
        communes.forEach(commune -> this.communes.add(new Entry(key(commune.name()), commune)));
        this.departements = departements;
    }

    /** People go on naming a commune that was merged into another. */
    void addFormer(String name, Commune successor) {
        former.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(successor);
    }

    Set<String> find(String text) {
        String wanted = key(text);
        Set<String> found = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            return found;
        }
        departements.stream()
                .filter(d -> key(d.name()).equals(wanted) || d.code().equalsIgnoreCase(wanted))
                .forEach(d -> addDepartement(d.code(), found));
        if (!found.isEmpty()) {
            return found;
        }
        for (Entry entry : communes) {
            // "Saint-Ouen" is a commune of its own, and what people call Saint-Ouen-sur-Seine.
            boolean named = entry.key().equals(wanted) || entry.key().startsWith(wanted + " ");
            if (named || entry.commune().postcodes().contains(wanted)) {
                addWithArrondissements(entry.commune(), found);
            }
        }
        former.getOrDefault(wanted, Set.of()).forEach(commune -> addWithArrondissements(commune, found));
        if (found.isEmpty()) {
            communes.stream()
                    .filter(entry -> entry.key().startsWith(wanted))
                    .forEach(entry -> addWithArrondissements(entry.commune(), found));
        }
        return found;
    }

    private void addDepartement(String code, Set<String> found) {
        communes.stream()
                .filter(entry -> entry.commune().departement().equals(code))
                .forEach(entry -> found.add(entry.commune().inseeCode()));
    }

    private void addWithArrondissements(Commune commune, Set<String> found) {
        found.add(commune.inseeCode());
        if (commune.hasArrondissements()) {
            communes.stream()
                    .filter(entry -> entry.commune().parentCode().equals(commune.inseeCode()))
                    .forEach(entry -> found.add(entry.commune().inseeCode()));
        }
    }

    static String key(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.replaceAll("\\bste\\b", "sainte").replaceAll("\\bst\\b", "saint");
    }
}
