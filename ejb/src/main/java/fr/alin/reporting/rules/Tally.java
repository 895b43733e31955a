package fr.alin.reporting.rules;

import fr.alin.reporting.Figure;
import fr.alin.reporting.FigureRow;
import fr.alin.reporting.LeaseFacts;
import fr.alin.reporting.Share;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts leases by landlord and département. */
public final class Tally {
    private Tally() {}

    private record Key(UUID landlord, String departement) {}

    /** @return in the order of landlords' names and codes of départements */
    public static List<FigureRow> of(Collection<LeaseFacts> leases, LeaseRules rules) {
        return leases.stream()
                .collect(Collectors.groupingBy(lease -> new Key(lease.landlordId(), lease.departement())))
                .values()
                .stream()
                .map(group -> row(group, rules))
                .sorted(Comparator.comparing(FigureRow::landlord).thenComparing(FigureRow::departement))
                .toList();
    }

    private static FigureRow row(List<LeaseFacts> leases, LeaseRules rules) {
        Map<Figure, Share> shares = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            shares.put(
                    figure,
                    leases.stream()
                            .filter(lease -> figure.concerns(lease.priorityQuarter()))
                            .map(lease -> rules.answer(figure, lease))
                            .reduce(Share.NONE, Share::with, Share::plus));
        }
        LeaseFacts one = leases.get(0);
        return new FigureRow(one.landlordId(), one.landlord(), one.departement(), shares);
    }
}
