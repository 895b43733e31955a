package fr.alin.web.shared;

/**
 * A chosen criterion that can be taken away.
 *
 * @param url the list without it
 */
public record Pill(String label, String url) {
    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }
}
