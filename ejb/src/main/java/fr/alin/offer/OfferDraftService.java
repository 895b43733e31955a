package fr.alin.offer;

import fr.alin.landlord.LandlordScope;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.Offers;
import fr.alin.offer.model.OwnOfferReader;
import fr.alin.offer.rules.DraftRules;
import fr.alin.offer.rules.Publication;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A landlord's offers from the draft to publication, and their withdrawal. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class OfferDraftService {
    @Inject
    private Offers offers;

    @Inject
    private OwnOfferReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private OfferDesk desk;

    @Inject
    private Event<OfferWithdrawn> withdrawn;

    /**
     * Begins an offer of a dwelling.
     *
     * @return its number
     * @throws BusinessException {@code dwelling.onOffer} when one of it is not over
     * @throws NotFoundException for a dwelling of another landlord as for none
     */
    public int begin(UUID dwelling) {
        if (!reader.owns(scope.landlord(), dwelling)) {
            throw new NotFoundException();
        }
        Offer draft = Offer.draft(dwelling, desk.seed(), desk.now());
        int number = offers.addDraft(draft);
        desk.recorded("OFFER_DRAFTED", draft.id(), null);
        return number;
    }

    /** What keeps a draft from being published today; the draft need not be saved. */
    public List<PublicationFault> faults(OfferDraft draft) {
        return Publication.faults(DraftRules.checked(draft), desk.today());
    }

    /**
     * Saves a draft as far as it goes.
     *
     * @param version that the page had shown
     * @throws BusinessException {@code offer.notPossible} once it is published, {@code common.modifiedMeanwhile}, {@code reserved.unknown}, and as {@link DraftRules#checked}
     * @throws NotFoundException for another landlord's as for none
     */
    public void save(OfferId id, int version, OfferDraft draft) {
        offers.write(own(id, version), DraftRules.checked(draft), desk.now());
        desk.recorded("OFFER_SAVED", id, null);
    }

    /**
     * Publishes an offer as it is written: from now on people can apply.
     *
     * @param dwellingVersion that the page had shown
     * @throws BusinessException {@code offer.incomplete} and as {@link #save}
     */
    public void publish(OfferId id, int version, int dwellingVersion, OfferDraft draft) {
        Offer offer = own(id, version);
        // Whoever corrects the dwelling waits for the offer, or has been waited for.
        if (reader.dwellingVersion(id.value()) != dwellingVersion) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        OfferDraft checked = DraftRules.checked(draft);
        if (!Publication.faults(checked, desk.today()).isEmpty()) {
            throw new BusinessException("offer.incomplete");
        }
        offers.write(offer, checked, desk.now());
        offer.publish(desk.actor(), desk.now());
        desk.recorded("OFFER_PUBLISHED", id, null);
    }

    /**
     * Throws a draft away.
     *
     * @throws BusinessException {@code offer.notPossible} once it is published, {@code common.modifiedMeanwhile}
     * @throws NotFoundException for another landlord's as for none
     */
    public void discard(OfferId id, int version) {
        own(id, version).discard(desk.actor());
        desk.recorded("OFFER_DISCARDED", id, null);
    }

    /**
     * Withdraws an offer that was published. Whoever knows of candidatures ends them in the same transaction.
     *
     * @throws BusinessException {@code offer.notPossible}, {@code common.modifiedMeanwhile}
     * @throws NotFoundException for another landlord's as for none
     */
    public void withdraw(OfferId id, int version, OfferWithdrawal why) {
        own(id, version).withdraw(desk.actor(), why);
        desk.recorded("OFFER_WITHDRAWN", id, why.name());
        withdrawn.fire(new OfferWithdrawn(id, why));
    }

    /** @throws NotFoundException for another landlord's as for none */
    public void requireOwn(OfferId id) {
        if (!reader.ownsOffer(scope.landlord(), id.value())) {
            throw new NotFoundException();
        }
    }

    /** The offer, nobody else at it until the transaction ends. */
    private Offer own(OfferId id, int version) {
        requireOwn(id);
        Offer offer = offers.lock(id.value()).orElseThrow(NotFoundException::new);
        offer.requireVersion(version);
        return offer;
    }
}
