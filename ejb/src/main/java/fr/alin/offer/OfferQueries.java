package fr.alin.offer;

import fr.alin.offer.model.OfferReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Public reading of offers; addresses are for pages of signed-in people only. */
@Stateless
@PermitAll
public class OfferQueries {
    @Inject
    private OfferReader reader;

    @Inject
    private Today today;

    /** All offers that can be applied to today. */
    public List<OpenOffer> open() {
        return reader.open(today.date());
    }

    public List<OfferView> details(Collection<OfferId> ids) {
        return reader.details(ids);
    }

    /** @throws NotFoundException for an unknown offer, and for a draft */
    public OfferView detail(OfferId id) {
        return reader.details(List.of(id)).stream()
                .filter(offer -> offer.status() != OfferStatus.DRAFT)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps the offer open until the caller's transaction ends. */
    public Optional<OfferStatus> lockForApplying(OfferId id) {
        return reader.lockForApplying(id);
    }
}
