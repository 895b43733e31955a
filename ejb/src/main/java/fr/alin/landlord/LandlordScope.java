package fr.alin.landlord;

import fr.alin.account.SignedIn;
import fr.alin.landlord.model.LandlordAgent;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The organisation of whoever is signed in: what bounds everything that an agent reads and writes. */
@ApplicationScoped
public class LandlordScope {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    /** @throws NotFoundException for somebody who works for no landlord: nothing is theirs */
    public UUID landlord() {
        return Optional.ofNullable(em.find(LandlordAgent.class, signedIn.actor().account()))
                .map(LandlordAgent::landlordId)
                .orElseThrow(NotFoundException::new);
    }
}
