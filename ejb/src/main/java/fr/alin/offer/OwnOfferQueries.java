package fr.alin.offer;

import fr.alin.landlord.LandlordScope;
import fr.alin.offer.model.OfferPictureReader;
import fr.alin.offer.model.OfferReader;
import fr.alin.offer.model.OwnOfferReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A landlord's own offers, drafts too: of no other landlord's, ever. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class OwnOfferQueries {
    /** Rows of a page. */
    public static final int ROWS = 20;

    @Inject
    private OwnOfferReader reader;

    @Inject
    private OfferReader offers;

    @Inject
    private OfferPictureReader pictures;

    @Inject
    private LandlordScope scope;

    /**
     * Offers of that kind, the newest first, one more than a page shows.
     *
     * @param text words of the programme or commune, the landlord's reference or the number; empty for all
     * @param before number of the last one seen, null for the first page
     */
    public List<OwnOffer> page(OwnOfferKind kind, String text, @Nullable Integer before) {
        return reader.page(scope.landlord(), kind.statuses(), text, before, ROWS + 1);
    }

    /** How many offers stand where. */
    public Map<OfferStatus, Long> counts() {
        return reader.counts(scope.landlord());
    }

    /**
     * An offer.
     *
     * @param number that people say
     * @throws NotFoundException for another landlord's as for none
     */
    public OwnOfferView view(int number) {
        return reader.view(scope.landlord(), number).orElseThrow(NotFoundException::new);
    }

    /** The offer of a dwelling that is not over, by its number; null when there is none. */
    public @Nullable Integer current(UUID dwelling) {
        return reader.current(scope.landlord(), dwelling).orElse(null);
    }

    /**
     * A draft as applicants will see it.
     *
     * @throws NotFoundException for another landlord's as for none, for a draft that lacks what an applicant reads, and once it is
     *     published
     */
    public OfferView preview(int number) {
        return offers.preview(view(number).offer().id()).orElseThrow(NotFoundException::new);
    }

    /**
     * What its page says besides.
     *
     * @throws NotFoundException for another landlord's as for none
     */
    public OfferExtras extras(int number) {
        return offers.extras(view(number).offer().id()).orElseThrow(NotFoundException::new);
    }

    /**
     * Photographs that its page shows.
     *
     * @throws NotFoundException for another landlord's as for none
     */
    public List<ShownPicture> pictures(int number) {
        return pictures.of(view(number).offer().id());
    }
}
