package fr.alin.web.shared;

/**
 * A version of a frozen list as people read it.
 *
 * @param title its number and day
 * @param change why it was made
 * @param sha256 of its text, so that it can be shown to be the same later
 */
public record VersionLine(int number, String title, String change, String sha256) {
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getChange() {
        return change;
    }

    public String getSha256() {
        return sha256;
    }
}
