package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence about what was just done, carried over a redirect by its key. */
@Named
@RequestScoped
public class Notices {
    private static final String KEY = "notice";

    private static final String FIGURES = "notice.figures";

    private @Nullable String key;
    private List<Integer> figures = List.of();

    /** Says it on the next page, with the figures that its words name. */
    public static void say(String key, Integer... figures) {
        external().getFlash().put(KEY, key);
        external().getFlash().put(FIGURES, new ArrayList<>(List.of(figures)));
    }

    /** Key of what is to be said, empty for nothing. */
    public String getKey() {
        if (key == null) {
            Object said = external().getSession(false) == null
                    ? null
                    : external().getFlash().get(KEY);
            key = said == null ? "" : said.toString();
            if (said != null && external().getFlash().get(FIGURES) instanceof List<?> counted) {
                figures = counted.stream().map(Integer.class::cast).toList();
            }
        }
        return key;
    }

    public String getText() {
        return getKey().isEmpty() ? "" : Words.format(getKey(), figures.toArray());
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
