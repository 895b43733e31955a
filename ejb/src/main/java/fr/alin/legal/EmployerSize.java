package fr.alin.legal;

/**
 * Smallest number of staff from which an employer's people come before others.
 *
 * @param general private employers
 * @param agriculture those in agriculture
 */
public record EmployerSize(int general, int agriculture, LegalSource source) {
    public boolean reachedBy(int headcount, boolean agricultural) {
        return headcount >= (agricultural ? agriculture : general);
    }
}
