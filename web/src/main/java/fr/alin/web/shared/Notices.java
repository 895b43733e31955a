package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One sentence about what was just done, carried over a redirect by its key. */
@Named
@RequestScoped
public class Notices {
    private static final String KEY = "notice";

    private @Nullable String key;

    /** Says it on the next page. */
    public static void say(String key) {
        external().getFlash().put(KEY, key);
    }

    /** Key of what is to be said, empty for nothing. */
    public String getKey() {
        if (key == null) {
            Object said = external().getSession(false) == null
                    ? null
                    : external().getFlash().get(KEY);
            key = said == null ? "" : said.toString();
        }
        return key;
    }

    public String getText() {
        return getKey().isEmpty() ? "" : Words.format(getKey());
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
