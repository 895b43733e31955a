package fr.alin.web.visitor;

import fr.alin.eligibility.HiddenOffers;
import fr.alin.web.shared.Words;
import java.util.Map;
import java.util.Objects;

/**
 * What hides offers and what can be done about it.
 *
 * @param url where it can be changed, empty for a rule of the household
 */
public record HiddenLine(long count, String title, String text, String url, String action) {
    private static final Map<String, String> PARAMETERS = Map.of(
            "ROOMS",
            "pieces",
            "KIND",
            "type",
            "RENT",
            "loyerMax",
            "ACCESSIBLE",
            "pmr",
            "AVAILABLE_NOW",
            "dispo",
            "PLACE",
            "ou");

    static HiddenLine of(HiddenOffers hidden, SearchCriteria criteria) {
        String name = hidden.criterion();
        String url = "";
        String action = "";
        if (hidden.filter()) {
            url = criteria.url(Objects.requireNonNull(PARAMETERS.get(name)), null);
            action = Words.format("hidden.remove");
        } else if (name.equals("COMMUNE_NOT_WISHED")) {
            url = "/candidat/situation";
            action = Words.format("situation.update");
        }
        return new HiddenLine(
                hidden.count(), Words.format("hidden." + name), Words.format("hidden." + name + ".text"), url, action);
    }

    public long getCount() {
        return count;
    }

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
