package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureQueries;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OwnOffer;
import fr.alin.offer.OwnOfferKind;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.shared.Today;
import fr.alin.web.shared.FigureLink;
import fr.alin.web.shared.Option;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mes offres: a landlord's own, by where they stand. Filters and place in the list stand in the address. */
@Named
@RequestScoped
public class OwnOffersPage {
    private static final int TEXT = 80;

    @Inject
    private OwnOfferQueries queries;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Today today;

    private @Nullable List<OwnOffer> found;
    private @Nullable List<OwnOfferRow> rows;

    private @Nullable Map<OfferStatus, Long> counts;

    public String getLandlord() {
        return programmes.landlord();
    }

    public String getText() {
        String typed = parameter("texte").strip();
        return typed.substring(0, Math.min(TEXT, typed.length()));
    }

    /** Above the list, one for each state. */
    public List<FigureLink> getFigures() {
        return Stream.of(OwnOfferKind.values())
                .filter(kind -> kind != OwnOfferKind.CURRENT)
                .map(kind -> new FigureLink(
                        kind == OwnOfferKind.SENT ? "warn" : "", url(kind), count(kind), label(kind), kind == kind()))
                .toList();
    }

    public List<Option> getKinds() {
        return Stream.of(OwnOfferKind.values())
                .map(kind -> new Option("etat", kind.name(), label(kind) + " (" + count(kind) + ")", kind == kind()))
                .toList();
    }

    /** Kept for the whole page: how many have applied is counted once. */
    public List<OwnOfferRow> getRows() {
        if (rows == null) {
            List<OwnOffer> page = found().stream().limit(OwnOfferQueries.ROWS).toList();
            Map<OfferId, Long> counted =
                    candidatures.deposited(page.stream().map(OwnOffer::id).toList());
            rows = page.stream()
                    .map(offer -> new OwnOfferRow(offer, counted.getOrDefault(offer.id(), 0L), today.date()))
                    .toList();
        }
        return rows;
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= OwnOfferQueries.ROWS) {
            return "";
        }
        int last = found().get(OwnOfferQueries.ROWS - 1).number();
        return getFirstUrl() + "&avant=" + OfferNumber.write(last);
    }

    public String getFirstUrl() {
        String text = getText();
        return url(kind()) + (text.isEmpty() ? "" : "&texte=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return !parameter("avant").isEmpty();
    }

    public String getNone() {
        return Words.format(getText().isEmpty() ? "own.none" : "own.noneFound");
    }

    private List<OwnOffer> found() {
        if (found == null) {
            found = queries.page(kind(), getText(), OfferNumber.read(parameter("avant")));
        }
        return found;
    }

    private long count(OwnOfferKind kind) {
        if (counts == null) {
            counts = queries.counts();
        }
        Map<OfferStatus, Long> known = counts;
        return kind.statuses().stream()
                .mapToLong(status -> known.getOrDefault(status, 0L))
                .sum();
    }

    private static String label(OwnOfferKind kind) {
        return Words.format("own.kind." + kind);
    }

    private static String url(OwnOfferKind kind) {
        return "/bailleur/offres?etat=" + kind;
    }

    /** What makes no sense is the first of the lists. */
    private OwnOfferKind kind() {
        return Stream.of(OwnOfferKind.values())
                .filter(kind -> kind.name().equals(parameter("etat")))
                .findFirst()
                .orElse(OwnOfferKind.CURRENT);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
