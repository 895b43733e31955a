package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.FirstQuartile;
import fr.alin.legal.AllocationObjectives;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.ranking.ConfirmedList;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.ranking.ListMove;
import fr.alin.ranking.RankQueries;
import fr.alin.selection.model.SelectionReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Offers whose set is to be chosen, and the page of one of them. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class SelectionQueries {
    /** Offers of a page. */
    public static final int OFFERS = 20;

    /** Files of a page at first; more are asked for by steps of as many. */
    public static final int FILES = 30;

    /** No page shows more files. */
    public static final int MOST_FILES = 300;

    @Inject
    private SelectionReader reader;

    @Inject
    private OfferQueries offers;

    @Inject
    private RankQueries ranks;

    @Inject
    private FirstQuartile quartiles;

    @Inject
    private Law law;

    @Inject
    private Today today;

    /**
     * Offers of that kind after the one seen last, those with the earliest deadline first, one more than a page shows.
     *
     * @param number of the last one seen, 0 for the first page
     */
    public List<SelectionItem> page(SelectionKind kind, LocalDate deadline, int number) {
        return reader.page(kind, deadline, number, OFFERS + 1);
    }

    /** How many offers wait for their set. */
    public long waiting() {
        return reader.waiting();
    }

    /**
     * The choice of an offer.
     *
     * @param number that people say
     * @param most files shown, at most {@link #MOST_FILES}
     * @throws NotFoundException for an offer that is not closed yet, that has no list, or that there is not
     */
    public SelectionView view(String number, int most) {
        Integer read = OfferNumber.read(number);
        if (read == null) {
            throw new NotFoundException();
        }
        OfferId id = reader.offer(read).orElseThrow(NotFoundException::new);
        OfferView offer = offers.detail(id);
        ConfirmedList list = ranks.confirmed(id).orElseThrow(NotFoundException::new);
        Map<UUID, Boolean> listed = reader.listed(id);
        List<ConfirmedPlace> places = list.places().stream()
                .filter(place -> listed.containsKey(place.candidature().value()))
                .toList();
        List<ConfirmedPlace> shown = new ArrayList<>();
        for (ConfirmedPlace place : places.subList(0, Math.min(places.size(), MOST_FILES))) {
            // Whatever is kept of a file is shown, however far down it stands.
            if (shown.size() < most
                    || Boolean.TRUE.equals(listed.get(place.candidature().value()))) {
                shown.add(place);
            }
        }
        List<SelectionRow> rows = rows(shown);
        return new SelectionView(
                offer,
                offers.extras(offer).priorityQuarter(),
                reader.head(id),
                reader.counts(id),
                list.with(places),
                rows,
                names(list),
                quartiles(rows, offer.facts().departement()));
    }

    private SelectionQuartiles quartiles(List<SelectionRow> rows, String departement) {
        LocalDate day = today.date();
        return new SelectionQuartiles(
                rows.stream()
                        .collect(
                                Collectors.toMap(SelectionRow::id, row -> quartiles.of(row.means(), departement, day))),
                quartiles.invented(departement, day),
                objectives());
    }

    private @Nullable AllocationObjectives objectives() {
        try {
            return law.allocationObjectives(today.date());
        } catch (NoLegalAnswerException e) {
            return null;
        }
    }

    /** Of those whose proofs made the versions of a list, wherever they stand on it. */
    private Map<CandidatureId, String> names(ConfirmedList list) {
        Set<UUID> movers = list.moves().stream()
                .map(ListMove::of)
                .filter(Objects::nonNull)
                .map(CandidatureId::value)
                .collect(Collectors.toSet());
        return movers.isEmpty() ? Map.of() : reader.names(movers);
    }

    private List<SelectionRow> rows(List<ConfirmedPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<CandidatureId, Integer> order = new HashMap<>();
        places.forEach(place -> order.put(place.candidature(), place.place()));
        return reader
                .rows(places.stream().map(place -> place.candidature().value()).toList())
                .stream()
                .sorted(Comparator.comparing(row -> order.getOrDefault(row.id(), Integer.MAX_VALUE)))
                .toList();
    }
}
