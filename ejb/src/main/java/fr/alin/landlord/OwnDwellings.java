package fr.alin.landlord;

import fr.alin.landlord.model.Programmes;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The dwellings of one's landlord, for features that keep something about them. */
@ApplicationScoped
public class OwnDwellings {
    @Inject
    private Programmes programmes;

    @Inject
    private LandlordScope scope;

    /**
     * Holds a dwelling: whoever else would change something of it waits until the transaction ends.
     *
     * @throws NotFoundException for another landlord's as for none
     */
    public void hold(UUID dwelling) {
        programmes.hold(scope.landlord(), dwelling);
    }
}
