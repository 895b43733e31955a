package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which page this is, for menus. */
@Named("here")
@RequestScoped
public class Navigation {
    @Inject
    private HttpServletRequest request;

    /** Value of aria-current for a menu entry; "false" elsewhere. */
    public String current(String url) {
        return path().equals(url) || url.length() > 1 && path().startsWith(url + "/") ? "page" : "false";
    }

    /** Entry of a section: current on all pages under its folder. */
    public String within(String folder) {
        return path().startsWith(folder) ? "page" : "false";
    }

    /** Whether the page keeps no state; asked while its view is still being built. */
    public boolean isStateless() {
        return !StatelessViews.behindLogin(request.getServletPath());
    }

    private static String path() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return id.replaceFirst("\\.xhtml$", "");
    }
}
