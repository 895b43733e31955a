package fr.alin.web.shared;

/**
 * A figure above a list, and the list of what it counts.
 *
 * @param tone class of its colour, empty for none
 * @param shown whether that list is the one on the page
 */
public record FigureLink(String tone, String url, long count, String label, boolean shown) {
    public String getTone() {
        return tone;
    }

    public String getUrl() {
        return url;
    }

    public long getCount() {
        return count;
    }

    public String getLabel() {
        return label;
    }

    /** Value of aria-current. */
    public String getCurrent() {
        return shown ? "true" : "false";
    }
}
