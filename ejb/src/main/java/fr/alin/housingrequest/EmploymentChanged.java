package fr.alin.housingrequest;

/**
 * What is known of somebody's employment changed in this transaction: another employer is named, or it is proved or not any
 * more that they work there.
 *
 * @param proof what happened to the proof, {@code NONE} when only the employer named is another
 */
public record EmploymentChanged(HousingRequestId request, Proof proof) {
    /** What happened to a proof. */
    public enum Proof {
        NONE,
        RECORDED,
        WITHDRAWN
    }
}
