package fr.alin.web.shared;

/**
 * A heading with the reader's own value and its points.
 *
 * @param title of the heading
 * @param value what counted, or that nothing did
 * @param points for example {@code 30 / 40}
 */
public record RankLine(String title, String value, String points) {
    public String getTitle() {
        return title;
    }

    public String getValue() {
        return value;
    }

    public String getPoints() {
        return points;
    }
}
