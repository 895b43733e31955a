package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.selection.Choice;
import fr.alin.selection.FewerReason;
import fr.alin.selection.SelectionQueries;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import fr.alin.web.shared.Posted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the form of a choice says: ticks, and a reason with its words for each file by its reference. */
@RequestScoped
class TypedChoice {
    @Inject
    private Posted posted;

    /** Whether the form was posted, and not another one of the page. */
    boolean isPosted() {
        return posted.has("choixVersion");
    }

    Choice choice() {
        Set<CandidatureId> chosen = ids("choisi");
        Map<CandidatureId, Skip> skips = new HashMap<>();
        for (CandidatureId id : ids("fichier")) {
            SkipReason reason = posted.named(SkipReason.values(), "motif-" + id);
            String words = posted.text("precision-" + id);
            if (!chosen.contains(id) && (reason != null || !words.isEmpty())) {
                skips.put(id, new Skip(reason, words.isEmpty() ? null : words));
            }
        }
        return new Choice(
                posted.number("choixVersion"),
                posted.number("listeVersion"),
                chosen,
                skips,
                posted.named(FewerReason.values(), "moins"));
    }

    /** What is no reference is of no file. */
    private Set<CandidatureId> ids(String name) {
        return posted.all(name, SelectionQueries.MOST_FILES).stream()
                .map(CandidatureId::parse)
                .collect(Collectors.toSet());
    }
}
