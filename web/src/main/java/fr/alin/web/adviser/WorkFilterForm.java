package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.Typology;
import fr.alin.study.OfferChoice;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkListQueries;
import fr.alin.study.WorkSort;
import fr.alin.web.shared.FigureLink;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Option;
import fr.alin.web.shared.Pill;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of the work list: what can be chosen, what is chosen, what can be taken away. */
public class WorkFilterForm {
    private static final Formats FORMATS = new Formats();

    private final WorkAddress address;
    private final WorkListQueries queries;
    private @Nullable List<Option> offers;
    private @Nullable List<FigureLink> figures;

    WorkFilterForm(WorkAddress address, WorkListQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    private WorkFilter filter() {
        return address.filter();
    }

    public String getText() {
        return filter().text();
    }

    /** Where the headings of the table are not shown, the order is chosen here. */
    public List<Option> getOrders() {
        return Arrays.stream(WorkSort.values())
                .flatMap(sort -> Stream.of(order(sort, false), order(sort, true)))
                .toList();
    }

    private Option order(WorkSort sort, boolean descending) {
        WorkAddress ordered = new WorkAddress(filter(), sort, descending, 1);
        String label = Words.format("work.column." + sort);
        return new Option(
                "tri",
                ordered.order(),
                descending ? Words.format("work.descending", label) : label,
                ordered.order().equals(address.order()));
    }

    public String getLate() {
        return filter().late() ? "true" : "";
    }

    public List<Option> getStatuses() {
        return Stream.concat(
                        Stream.of(new Option(
                                "statut",
                                WorkAddress.EVERY,
                                Words.format("work.allStatuses"),
                                filter().status() == null)),
                        Arrays.stream(CandidatureStatus.values())
                                .map(status -> new Option(
                                        "statut",
                                        status.name(),
                                        Words.format("work.status." + status),
                                        status == filter().status())))
                .toList();
    }

    public List<Option> getHolders() {
        return Arrays.stream(WorkFilter.Holder.values())
                .map(holder -> new Option(
                        "affecte", holder.name(), Words.format("work.holder." + holder), holder == filter().holder()))
                .toList();
    }

    /** The one that is chosen stands there whether or not the list has files for it. */
    public List<Option> getOffers() {
        if (offers == null) {
            offers = offers(queries.offers(filter()));
        }
        return offers;
    }

    private List<Option> offers(List<OfferChoice> listed) {
        Integer chosen = filter().offer();
        List<Option> options = new ArrayList<>();
        options.add(new Option("offre", WorkAddress.EVERY, Words.format("work.allOffers"), chosen == null));
        if (chosen != null && listed.stream().noneMatch(offer -> offer.number() == chosen)) {
            options.add(new Option("offre", Integer.toString(chosen), OfferNumber.write(chosen), true));
        }
        listed.forEach(offer -> options.add(new Option(
                "offre", Integer.toString(offer.number()), words(offer), chosen != null && offer.number() == chosen)));
        return options;
    }

    private static String words(OfferChoice offer) {
        return Words.format(
                "work.offerChoice",
                Typology.of(offer.rooms()),
                offer.commune(),
                FORMATS.euros(offer.rent()),
                OfferNumber.write(offer.number()),
                offer.files());
    }

    /** Each filter in force, to be read and taken away. */
    public List<Pill> getPills() {
        WorkFilter filter = filter();
        List<Pill> pills = new ArrayList<>();
        if (!filter.text().isBlank()) {
            pills.add(pill(
                    filter.text(),
                    new WorkFilter("", filter.status(), filter.holder(), filter.late(), filter.offer())));
        }
        if (filter.status() != null) {
            pills.add(pill(
                    Words.format("work.status." + filter.status()),
                    new WorkFilter(filter.text(), null, filter.holder(), filter.late(), filter.offer())));
        }
        if (filter.late()) {
            pills.add(pill(
                    Words.format("work.pill.late"),
                    new WorkFilter(filter.text(), filter.status(), filter.holder(), false, filter.offer())));
        }
        if (filter.holder() != WorkFilter.Holder.ALL) {
            pills.add(pill(
                    Words.format("work.holder." + filter.holder()),
                    new WorkFilter(
                            filter.text(), filter.status(), WorkFilter.Holder.ALL, filter.late(), filter.offer())));
        }
        if (filter.offer() != null) {
            pills.add(pill(
                    OfferNumber.write(filter.offer()),
                    new WorkFilter(filter.text(), filter.status(), filter.holder(), filter.late(), null)));
        }
        return pills;
    }

    private Pill pill(String label, WorkFilter without) {
        return new Pill(label, address.with(without).url());
    }

    /** The figures above the list, each the list of what it counts. */
    public List<FigureLink> getFigures() {
        if (figures == null) {
            figures = WorkFigure.of(address, queries.counters(filter()));
        }
        return figures;
    }

    static String scope(WorkFilter filter) {
        String scope = Words.format("work.scope." + filter.holder());
        if (filter.offer() != null) {
            scope = Words.format("work.scopeOffer", scope, OfferNumber.write(filter.offer()));
        }
        return filter.text().isBlank() ? scope : Words.format("work.scopeText", scope, filter.text());
    }
}
