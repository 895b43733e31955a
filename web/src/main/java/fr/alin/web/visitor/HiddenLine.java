package fr.alin.web.visitor;

import fr.alin.eligibility.Ground;
import fr.alin.eligibility.HiddenOffers;
import fr.alin.offer.OfferFilter.Criterion;
import fr.alin.offer.OfferQueries;
import fr.alin.web.shared.Words;
import java.util.List;

/**
 * What hides offers and what can be done about it.
 *
 * @param count how many, as it is read
 * @param url where it can be changed, empty for a rule of the household
 */
public record HiddenLine(String count, String title, String text, String url, String action) {
    static HiddenLine of(HiddenOffers hidden, SearchCriteria criteria) {
        String name = hidden.criterion();
        String url = "";
        String action = "";
        if (hidden.filter()) {
            url = criteria.urlWithout(parameters(Criterion.valueOf(name)));
            action = Words.format("hidden.remove");
        } else if (name.equals(Ground.COMMUNE_NOT_WISHED.name())) {
            url = "/candidat/situation";
            action = Words.format("situation.update");
        }
        return new HiddenLine(
                count(hidden.count()),
                Words.format("hidden." + name),
                Words.format("hidden." + name + ".text"),
                url,
                action);
    }

    private static String count(int count) {
        return count > OfferQueries.MOST_COUNTED
                ? Words.format("hidden.countMore", OfferQueries.MOST_COUNTED)
                : Words.format("hidden.count", count);
    }

    private static List<String> parameters(Criterion criterion) {
        return switch (criterion) {
            case ROOMS -> List.of("pieces");
            case KIND -> List.of("type");
            case RENT -> List.of("loyerMin", "loyerMax");
            case ACCESSIBLE -> List.of("pmr");
            case AVAILABLE_NOW -> List.of("dispo");
            case PLACE -> List.of("ou");
        };
    }

    public String getCount() {
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
