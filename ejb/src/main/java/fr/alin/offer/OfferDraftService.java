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
import org.jspecify.annotations.Nullable;

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
     * @throws BusinessException {@code offer.notPossible} once it is published, {@code common.modifiedMeanwhile}, and as {@link DraftRules#checked}
     * @throws NotFoundException for another landlord's as for none
     */
    public void save(OfferId id, int version, OfferDraft draft) {
        own(id, version).write(DraftRules.checked(draft), desk.now());
        desk.recorded("OFFER_SAVED", id, null);
    }

    /**
     * Publishes an offer as it is written: from now on people can apply.
     *
     * @throws BusinessException {@code offer.incomplete} and as {@link #save}
     */
    public void publish(OfferId id, int version, OfferDraft draft) {
        if (!faults(draft).isEmpty()) {
            throw new BusinessException("offer.incomplete");
        }
        Offer offer = own(id, version);
        offer.write(DraftRules.checked(draft), desk.now());
        offer.publish(desk.actor(), desk.now());
        desk.recorded("OFFER_PUBLISHED", id, null);
    }

    /**
     * Withdraws an offer: a draft is thrown away, of a published one all candidates are let go and told.
     *
     * @param why of a published offer
     * @throws BusinessException {@code withdrawal.missing} for a published offer without a reason, {@code
     *     offer.notPossible}, {@code common.modifiedMeanwhile}
     */
    public void withdraw(OfferId id, int version, @Nullable OfferWithdrawal why) {
        Offer offer = own(id, version);
        boolean known = offer.published();
        if (known && why == null) {
            throw new BusinessException("withdrawal.missing");
        }
        offer.withdraw(desk.actor(), known ? why : null);
        desk.recorded("OFFER_WITHDRAWN", id, known ? String.valueOf(why) : null);
        if (known && why != null) {
            withdrawn.fire(new OfferWithdrawn(id, why));
        }
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
