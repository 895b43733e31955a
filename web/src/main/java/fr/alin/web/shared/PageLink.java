package fr.alin.web.shared;

/** A page of a list; without an address it stands for the pages between two others. */
public record PageLink(String label, String url, boolean shown) {
    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }

    /** Value of aria-current. */
    public String getCurrent() {
        return shown ? "page" : "false";
    }
}
