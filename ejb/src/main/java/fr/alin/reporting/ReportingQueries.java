package fr.alin.reporting;

import fr.alin.housingrequest.FirstQuartile;
import fr.alin.legal.AllocationObjectives;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.SourceStatus;
import fr.alin.reporting.model.LeaseReader;
import fr.alin.reporting.model.LeaseRow;
import fr.alin.reporting.rules.LeaseRules;
import fr.alin.reporting.rules.Tally;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objectives of the law, live: what was signed counts at once, what an adviser takes back no more. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
public class ReportingQueries {
    /** Rows of a page. */
    public static final int ROWS = 30;

    @Inject
    private LeaseReader reader;

    @Inject
    private Law law;

    @Inject
    private FirstQuartile quartiles;

    /** All landlords and départements in which a lease was signed in that year. */
    public YearFigures figures(int year) {
        List<LeaseFacts> leases =
                reader.year(year).stream().map(LeaseRow::facts).toList();
        return new YearFigures(
                year, objectives(year), Tally.of(leases, rules()), quartiles.demonstration() && invented(year));
    }

    /**
     * The leases behind a figure, the latest first; one more than a page shows.
     *
     * @param day of the last one seen; the first day of the next year begins the list
     * @param id of the last one seen
     */
    public List<LeaseItem> leases(LeaseScope scope, LocalDate day, UUID id) {
        LeaseRules rules = rules();
        return reader.page(scope, day, id, ROWS + 1).stream()
                .map(row -> row.item(rules.answer(scope.figure(), row.facts())))
                .toList();
    }

    private @Nullable AllocationObjectives objectives(int year) {
        try {
            return law.allocationObjectives(LocalDate.of(year, 12, 31));
        } catch (NoLegalAnswerException e) {
            return null;
        }
    }

    private boolean invented(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return law.texts().stream()
                .filter(text -> text.table().equals("first-quartile") && text.inForceOn(end))
                .anyMatch(text -> text.statuses().containsKey(SourceStatus.INVENTED));
    }

    private LeaseRules rules() {
        return new LeaseRules(quartiles);
    }
}
