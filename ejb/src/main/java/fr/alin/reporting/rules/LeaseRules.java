package fr.alin.reporting.rules;

import fr.alin.housingrequest.FirstQuartile;
import fr.alin.housingrequest.Quartile;
import fr.alin.reporting.Answer;
import fr.alin.reporting.Figure;
import fr.alin.reporting.LeaseFacts;

/** What a lease says to a figure; resources are weighed as of the day of the lease. */
public final class LeaseRules {
    private final FirstQuartile quartiles;

    public LeaseRules(FirstQuartile quartiles) {
        this.quartiles = quartiles;
    }

    /** @param figure that concerns the lease */
    public Answer answer(Figure figure, LeaseFacts lease) {
        return switch (figure) {
            case PRIORITY -> lease.ground() == null ? Answer.NO : Answer.YES;
            case FIRST_QUARTILE -> answer(Quartile.FIRST, lease);
            case OTHER_QUARTILES -> answer(Quartile.OTHER, lease);
        };
    }

    private Answer answer(Quartile asked, LeaseFacts lease) {
        Quartile quartile = quartiles.of(lease.means(), lease.departement(), lease.signedOn());
        return switch (quartile) {
            case FIRST, OTHER -> quartile == asked ? Answer.YES : Answer.NO;
            case INCOMPLETE -> Answer.INCOMPLETE;
            case NO_THRESHOLD -> Answer.NO_THRESHOLD;
        };
    }
}
