package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.selection.Choice;
import fr.alin.selection.FewerReason;
import fr.alin.selection.SelectionQueries;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the form of a choice says: ticks, and a reason with its words for each file by its reference. */
@RequestScoped
class TypedChoice {
    @Inject
    private HttpServletRequest request;

    /** Whether the form was posted, and not another one of the page. */
    boolean isPosted() {
        return request.getParameter("choixVersion") != null;
    }

    Choice choice() {
        Set<CandidatureId> chosen = ids("choisi");
        Map<CandidatureId, Skip> skips = new HashMap<>();
        for (CandidatureId id : ids("fichier")) {
            SkipReason reason = named(SkipReason.values(), text("motif-" + id));
            String words = text("precision-" + id);
            if (!chosen.contains(id) && (reason != null || !words.isEmpty())) {
                skips.put(id, new Skip(reason, words.isEmpty() ? null : words));
            }
        }
        return new Choice(
                number("choixVersion"),
                number("listeVersion"),
                chosen,
                skips,
                named(FewerReason.values(), text("moins")));
    }

    /** What is no reference is of no file. */
    private Set<CandidatureId> ids(String name) {
        String[] values = Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
        return Arrays.stream(values)
                .limit(SelectionQueries.MOST_FILES)
                .map(CandidatureId::parse)
                .collect(Collectors.toSet());
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private int number(String name) {
        String typed = text(name);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
