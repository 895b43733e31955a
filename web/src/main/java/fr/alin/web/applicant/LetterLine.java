package fr.alin.web.applicant;

import fr.alin.caleol.Letter;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;

/**
 * A letter of the commission, as its reader finds it.
 *
 * @param url where it is read
 * @param title its number and its day
 */
public record LetterLine(String url, String title) {
    private static final Formats FORMATS = new Formats();

    static LetterLine of(Letter letter) {
        return new LetterLine(
                "/candidat/lettre?ref=" + letter.id(),
                Words.format("letter.line", letter.number(), FORMATS.dayOf(letter.madeAt())));
    }

    public String getUrl() {
        return url;
    }

    public String getTitle() {
        return title;
    }
}
