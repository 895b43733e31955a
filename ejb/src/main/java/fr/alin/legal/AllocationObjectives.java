package fr.alin.legal;

/**
 * Least shares, in percent, that the law asks of a year's allocations (CCH L313-26-2, L441-1).
 *
 * @param priority DALO and other priority households among all signed leases
 * @param firstQuartile of resources, among leases outside priority quarters of the city
 * @param otherQuartiles the second to the fourth, among leases inside them
 */
public record AllocationObjectives(int priority, int firstQuartile, int otherQuartiles) {
    static AllocationObjectives read(LegalTable table) {
        LegalRow row = table.row();
        return new AllocationObjectives(
                share(row, "priority_percent"),
                share(row, "first_quartile_percent"),
                share(row, "other_quartiles_percent"));
    }

    private static int share(LegalRow row, String column) {
        int percent = row.number(column);
        if (percent < 1 || percent > 100) {
            throw row.broken("a share is 1 to 100 percent: " + percent);
        }
        return percent;
    }
}
