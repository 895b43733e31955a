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

    private @Nullable String text;

    /** Says it on the next page. */
    public static void say(String key) {
        external().getFlash().put(KEY, key);
    }

    public @Nullable String getText() {
        if (text == null && external().getSession(false) != null) {
            Object key = external().getFlash().get(KEY);
            text = key == null ? null : Words.format(key.toString());
        }
        return text;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
