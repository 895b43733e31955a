package fr.alin.web.adviser;

import fr.alin.study.SavedView;
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
        return WorkAddress.FIRST.with(view.filter()).url();
    }

    /** Value of aria-current. */
    public String getCurrent() {
        return shown ? "page" : "false";
    }
}
