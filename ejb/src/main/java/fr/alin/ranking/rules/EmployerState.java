package fr.alin.ranking.rules;

import fr.alin.legal.EmployerSize;
import fr.alin.ranking.Employer;

/** Whether the employer somebody names counts for the place (product §6). */
public final class EmployerState {
    private EmployerState() {}

    /**
     * The state of an employer.
     *
     * @param named a SIRET is given
     * @param proved that the applicant works there
     * @param seen it is registered, or an adviser has seen its size
     * @param headcount people it employs
     */
    public static Employer of(
            boolean named, boolean proved, boolean seen, int headcount, boolean agricultural, EmployerSize size) {
        if (!named) {
            return Employer.NONE;
        }
        if (!proved) {
            return Employer.DECLARED;
        }
        if (!seen) {
            return Employer.UNVERIFIED;
        }
        return size.reachedBy(headcount, agricultural) ? Employer.ELIGIBLE : Employer.SMALL;
    }
}
