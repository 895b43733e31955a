package fr.alin.operation;

import fr.alin.legal.Law;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the plain objects that features inject: law, territory, clock, secrets. */
@ApplicationScoped
class Producers {
    @Inject
    @ConfigProperty(name = "alin.secret.key")
    private String secretKey;

    @Produces
    @Singleton
    Law law() {
        return Law.load();
    }

    @Produces
    @Singleton
    Territory territory() {
        return Territory.load();
    }

    @Produces
    @Singleton
    Secrets secrets() {
        return new Secrets(secretKey);
    }

    @Produces
    @Singleton
    Today today(ShiftedClock clock) {
        return new Today(clock.clock());
    }
}
