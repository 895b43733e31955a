package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Which page this is, for menus. */
@Named("here")
@RequestScoped
public class Navigation {
    /** Value of aria-current for a menu entry; "false" elsewhere. */
    public String current(String url) {
        return path().equals(url) || url.length() > 1 && path().startsWith(url + "/") ? "page" : "false";
    }

    /** Entry of a section: current on all pages under its folder. */
    public String within(String folder) {
        return path().startsWith(folder) ? "page" : "false";
    }

    private static String path() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return id.replaceFirst("\\.xhtml$", "");
    }
}
