package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Which page this is, for menus. */
@Named("view")
@RequestScoped
public class Navigation {
    /** Value of aria-current for a menu entry; null leaves the attribute out. */
    public @Nullable String current(String url) {
        return path().equals(url) || url.length() > 1 && path().startsWith(url + "/") ? "page" : null;
    }

    /** Entry of a section: current on all pages under its folder. */
    public @Nullable String within(String folder) {
        return path().startsWith(folder) ? "page" : null;
    }

    private static String path() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return id.replaceFirst("\\.xhtml$", "");
    }
}
