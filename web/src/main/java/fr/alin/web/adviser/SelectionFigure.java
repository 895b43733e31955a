package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.web.shared.Words;
import org.jspecify.annotations.Nullable;

/** How many candidatures of the offer stand so, and the list of them. */
public record SelectionFigure(String tone, String url, long count, String label) {
    static SelectionFigure of(String tone, String offer, @Nullable CandidatureStatus status, long count, String label) {
        String url = "/conseiller/dossiers?affecte=ALL&statut=" + (status == null ? WorkAddress.EVERY : status.name())
                + "&offre=" + offer;
        return new SelectionFigure(tone, url, count, Words.format(label));
    }

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
}
