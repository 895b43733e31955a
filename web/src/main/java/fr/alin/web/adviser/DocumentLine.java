package fr.alin.web.adviser;

import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentState;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the file as the list shows it.
 *
 * @param number place in the list and key that opens it
 * @param url where its content is, empty when nobody deposited it
 */
public record DocumentLine(int number, DocumentState document, String label, String state, String tone, String url) {
    static DocumentLine of(DocumentState document, int number, String file) {
        return new DocumentLine(
                number,
                document,
                Words.format("document." + document.kind()),
                state(document),
                document.received() ? "ok" : "bad",
                document.missing() ? "" : "/conseiller/piece?ref=" + file + "&piece=" + document.kind());
    }

    private static String state(DocumentState document) {
        if (document.flaw() != null) {
            return Words.format("flaw." + document.flaw());
        }
        String state = document.conform()
                ? "conform"
                : document.received() ? "received" : document.toReplace() ? "toReplace" : "missing";
        return Words.format("documents." + state);
    }

    public DocumentKind getKind() {
        return document.kind();
    }

    public @Nullable LocalDate getDepositedOn() {
        return document.depositedOn();
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
