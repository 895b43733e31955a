package fr.alin.web.applicant;

/**
 * One of the six steps of a candidature.
 *
 * @param style how it looks: done, now, or nothing for what is to come
 * @param current what a screen reader is told of it, as {@code aria-current}
 * @param text when it was done, or what is waited for
 */
public record CandidatureStep(int number, String title, String style, String current, String text, boolean done) {
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getStyle() {
        return style;
    }

    public String getCurrent() {
        return current;
    }

    public String getText() {
        return text;
    }

    public boolean isDone() {
        return done;
    }
}
