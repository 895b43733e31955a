package fr.alin.offer.rules;

import fr.alin.offer.OfferAction;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.LifeCycle;
import fr.alin.shared.LifeCycle.Transition;
import fr.alin.shared.Roles;
import java.util.List;
import java.util.Set;

/** The life of an offer, from the landlord's draft to the lease (product §8). */
public final class OfferLifeCycle {
    private static final Set<String> LANDLORD = Set.of(Roles.LANDLORD);
    private static final Set<String> ADVISERS = Set.of(Roles.ADVISER, Roles.SUPERVISOR);
    private static final Set<String> SYSTEM = Set.of(Roles.SYSTEM);

    public static final LifeCycle<OfferStatus, OfferAction> TABLE = LifeCycle.of(
            OfferStatus.DRAFT,
            List.<Transition<OfferStatus, OfferAction>>of(
                    new Transition<>(OfferStatus.DRAFT, OfferAction.PUBLISH, LANDLORD, OfferStatus.PUBLISHED),
                    new Transition<>(OfferStatus.PUBLISHED, OfferAction.CLOSE, SYSTEM, OfferStatus.CLOSED),
                    new Transition<>(OfferStatus.CLOSED, OfferAction.SEND, ADVISERS, OfferStatus.SENT),
                    new Transition<>(OfferStatus.SENT, OfferAction.PLACE, LANDLORD, OfferStatus.PLACED),
                    new Transition<>(OfferStatus.PLACED, OfferAction.PLACE, LANDLORD, OfferStatus.PLACED),
                    new Transition<>(OfferStatus.PLACED, OfferAction.SIGN_LEASE, LANDLORD, OfferStatus.LEASED),
                    new Transition<>(
                            OfferStatus.CLOSED, OfferAction.PUBLISH_AGAIN, ADVISERS, OfferStatus.PUBLISHED_AGAIN),
                    new Transition<>(OfferStatus.CLOSED, OfferAction.RETURN, ADVISERS, OfferStatus.RETURNED),
                    new Transition<>(
                            OfferStatus.SENT, OfferAction.PUBLISH_AGAIN, ADVISERS, OfferStatus.PUBLISHED_AGAIN),
                    new Transition<>(OfferStatus.SENT, OfferAction.RETURN, ADVISERS, OfferStatus.RETURNED),
                    new Transition<>(
                            OfferStatus.PLACED, OfferAction.PUBLISH_AGAIN, ADVISERS, OfferStatus.PUBLISHED_AGAIN),
                    new Transition<>(OfferStatus.PLACED, OfferAction.RETURN, ADVISERS, OfferStatus.RETURNED),
                    new Transition<>(OfferStatus.DRAFT, OfferAction.WITHDRAW, LANDLORD, OfferStatus.WITHDRAWN),
                    new Transition<>(OfferStatus.PUBLISHED, OfferAction.WITHDRAW, LANDLORD, OfferStatus.WITHDRAWN),
                    new Transition<>(OfferStatus.CLOSED, OfferAction.WITHDRAW, LANDLORD, OfferStatus.WITHDRAWN),
                    new Transition<>(OfferStatus.SENT, OfferAction.WITHDRAW, LANDLORD, OfferStatus.WITHDRAWN),
                    new Transition<>(OfferStatus.PLACED, OfferAction.WITHDRAW, LANDLORD, OfferStatus.WITHDRAWN)));

    private OfferLifeCycle() {}
}
