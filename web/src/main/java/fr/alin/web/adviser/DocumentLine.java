package fr.alin.web.adviser;

import fr.alin.housingrequest.DocumentState;
import fr.alin.web.shared.Words;

/**
 * A document of the file as the list shows it.
 *
 * @param number place in the list and key that opens it
 * @param url where its content is, empty when nobody deposited it
 */
public record DocumentLine(int number, String label, String state, String tone, String url) {
    static DocumentLine of(DocumentState document, int number, String file) {
        String state = document.received() ? "received" : document.toReplace() ? "toReplace" : "missing";
        return new DocumentLine(
                number,
                Words.format("document." + document.kind()),
                Words.format("documents." + state),
                document.received() ? "ok" : "bad",
                document.missing() ? "" : "/conseiller/piece?ref=" + file + "&piece=" + document.kind());
    }

    public int getNumber() {
        return number;
    }

    public String getLabel() {
        return label;
    }

    public String getState() {
        return state;
    }

    public String getTone() {
        return tone;
    }

    public String getUrl() {
        return url;
    }

    public boolean isThere() {
        return !url.isEmpty();
    }
}
