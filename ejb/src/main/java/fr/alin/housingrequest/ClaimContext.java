package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.housingrequest.sne.RegistryRequest;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Who claims, when, with which key; and whether the registry speaks of communes that we know. */
@ApplicationScoped
class ClaimContext {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Secrets secrets;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    UUID account() {
        return signedIn.account();
    }

    Instant now() {
        return today.now();
    }

    Secrets secrets() {
        return secrets;
    }

    /** @throws BusinessException {@code sne.unavailable} when a wished commune is none of ours */
    RegistryRequest known(RegistryRequest source) {
        if (!source.communes().stream().allMatch(code -> territory.commune(code).isPresent())) {
            throw new BusinessException("sne.unavailable");
        }
        return source;
    }
}
