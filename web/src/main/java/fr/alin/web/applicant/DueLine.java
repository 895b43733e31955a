package fr.alin.web.applicant;

/**
 * Something that an applicant has to do by a day.
 *
 * @param title what, and until when
 * @param text what happens otherwise
 * @param url where it is done
 * @param action what the link says
 */
public record DueLine(String title, String text, String url, String action) {
    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getUrl() {
        return url;
    }

    public String getAction() {
        return action;
    }
}
