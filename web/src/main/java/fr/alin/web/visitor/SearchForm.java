package fr.alin.web.visitor;

import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferSort;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Option;
import fr.alin.web.shared.Pill;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The filter form: what can be chosen, what is chosen, what can be taken away. */
@Named
@RequestScoped
public class SearchForm {
    @Inject
    private HttpServletRequest request;

    private @Nullable SearchCriteria criteria;

    /** Read once: every option asks whether it is chosen. */
    SearchCriteria criteria() {
        if (criteria == null) {
            criteria = new SearchCriteria(request);
        }
        return criteria;
    }

    public String getPlace() {
        return criteria().place();
    }

    public String getMinimumRent() {
        return criteria().first("loyerMin");
    }

    public String getMaximumRent() {
        return criteria().first("loyerMax");
    }

    public String getRentStyle() {
        return isRentWrong() ? "fld err" : "";
    }

    /** Value of the filter's open: with something wrong inside it is never shut; null leaves the attribute out. */
    public @Nullable String getOpened() {
        return isRentWrong() ? "open" : null;
    }

    private boolean isRentWrong() {
        return !criteria().rentProblems().isEmpty();
    }

    public List<Option> getRooms() {
        return IntStream.rangeClosed(1, OfferFilter.FIVE_AND_MORE)
                .mapToObj(i -> option(
                        "pieces",
                        Integer.toString(i),
                        i == OfferFilter.FIVE_AND_MORE ? Typology.of(i) + "+" : Typology.of(i)))
                .toList();
    }

    public List<Option> getKinds() {
        return List.of(
                option("type", "maison", Words.format("kind.HOUSE")),
                option("type", "appartement", Words.format("kind.APARTMENT")));
    }

    public List<Option> getOthers() {
        return List.of(
                option("pmr", "oui", Words.format("offers.accessible")),
                option("dispo", "oui", Words.format("offers.availableNow")));
    }

    public List<Option> getSorts() {
        return Arrays.stream(OfferSort.values())
                .map(sort -> new Option(
                        "tri",
                        sort.name().toLowerCase(Locale.ROOT),
                        Words.format("offers.sort." + sort),
                        criteria().sort() == sort))
                .toList();
    }

    public List<Pill> getPills() {
        List<Pill> pills = new ArrayList<>();
        SearchCriteria criteria = criteria();
        if (!criteria.place().isEmpty()) {
            pills.add(new Pill(criteria.place(), criteria.urlWithout(List.of("ou"))));
        }
        add(pills, "pieces", getRooms());
        add(pills, "type", getKinds());
        addRent(pills, "loyerMin");
        addRent(pills, "loyerMax");
        add(pills, "pmr", getOthers());
        add(pills, "dispo", getOthers());
        return pills;
    }

    public int getChosen() {
        return getPills().size();
    }

    private void add(List<Pill> pills, String name, List<Option> options) {
        String labels = options.stream()
                .filter(option -> option.name().equals(name) && option.chosen())
                .map(Option::label)
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            pills.add(new Pill(labels, criteria().urlWithout(List.of(name))));
        }
    }

    private void addRent(List<Pill> pills, String name) {
        String amount = criteria().first(name);
        // What could not be read does not count, and so cannot be taken away.
        if (criteria().hasRent(name)) {
            pills.add(new Pill(
                    Words.format("offers.pill." + name, amount), criteria().urlWithout(List.of(name))));
        }
    }

    private Option option(String name, String value, String label) {
        return new Option(name, value, label, criteria().has(name, value));
    }
}
