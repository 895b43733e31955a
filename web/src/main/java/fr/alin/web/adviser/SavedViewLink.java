package fr.alin.web.adviser;

import fr.alin.study.SavedView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A saved view as a link: the filters stand in the address. */
public record SavedViewLink(SavedView view, boolean shown) {
    public UUID getId() {
        return view.id();
    }

    public String getName() {
        return view.name();
    }

    public String getUrl() {
        return "/conseiller/dossiers?texte=" + URLEncoder.encode(view.filter().text(), StandardCharsets.UTF_8)
                + "&statut="
                + (view.filter().status() == null ? "" : view.filter().status())
                + "&affecte=" + view.filter().holder() + "&retard="
                + view.filter().late();
    }

    /** Value of aria-current. */
    public String getCurrent() {
        return shown ? "page" : "false";
    }
}
