package fr.alin.offer;

import fr.alin.offer.model.OfferReader;
import fr.alin.offer.model.Offers;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Public reading of offers; addresses are for pages of signed-in people only. */
@Stateless
@PermitAll
public class OfferQueries {
    /** Counts are exact up to here; nobody turns a hundred pages. */
    public static final int MOST_COUNTED = 1000;

    @Inject
    private OfferReader reader;

    @Inject
    private Offers offers;

    @Inject
    private Today today;

    /**
     * A page of what a search finds.
     *
     * @param bounds null for everybody
     * @param first 0 for the first offer, at most {@link #MOST_COUNTED}
     */
    public List<OfferView> page(@Nullable OfferBounds bounds, OfferFilter filter, OfferSort sort, int first, int size) {
        return reader.page(bounds, filter, sort, today.date(), Math.min(first, MOST_COUNTED), size);
    }

    /** How many a search finds: exact up to {@link #MOST_COUNTED}, one more stands for more. */
    public int count(@Nullable OfferBounds bounds, OfferFilter filter) {
        return reader.count(bounds, filter, today.date(), MOST_COUNTED + 1);
    }

    /** The same, and how many more there would be for people of an employer. */
    public OfferCounts count(OfferBounds bounds, UUID employer, OfferFilter filter) {
        return reader.count(bounds, employer, filter, today.date(), MOST_COUNTED + 1);
    }

    public OpenTotals totals() {
        return reader.totals(today.date());
    }

    public List<OfferView> details(Collection<OfferId> ids) {
        return reader.details(ids);
    }

    /** @throws NotFoundException for an unknown offer, and for one that was never published */
    public OfferView detail(OfferId id) {
        return reader.details(List.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * What the page of an offer says besides.
     *
     * @throws NotFoundException for an unknown offer
     */
    public OfferExtras extras(OfferView offer) {
        return reader.extras(offer.id()).orElseThrow(NotFoundException::new);
    }

    /** Keeps the offer open until the caller's transaction ends. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<OfferStatus> lockForApplying(OfferId id) {
        return offers.lockForApplying(id.value());
    }
}
