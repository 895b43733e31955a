package fr.alin.web.applicant;

import fr.alin.allocation.AllocationQueries;
import fr.alin.allocation.AllocationView;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.completion.CompletionQueries;
import fr.alin.completion.CompletionView;
import fr.alin.study.FollowUpQueries;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for the applicant, told wherever they come in: silence would count as a refusal. */
@Named("due")
@RequestScoped
public class DuePage {
    private static final Formats FORMATS = new Formats();
    private static final String CANDIDATURES = "/candidat/candidatures";

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private AllocationQueries allocations;

    @Inject
    private CompletionQueries completions;

    @Inject
    private FollowUpQueries followUps;

    private @Nullable List<DueLine> lines;

    /** One line at most: there is one active candidature. */
    public List<DueLine> getLines() {
        if (lines == null) {
            lines = candidatures.active().flatMap(this::line).stream().toList();
        }
        return lines;
    }

    private Optional<DueLine> line(CandidatureView candidature) {
        CandidatureId id = candidature.id();
        return switch (candidature.status()) {
            case OFFERED -> allocations.mine(id).map(given -> line("offered", "", given.answerBy()));
            case CONDITIONAL -> allocations.mine(id).map(DuePage::condition);
            case DOCUMENTS_REQUESTED ->
                Optional.ofNullable(followUps.of(id).asked()).map(asked -> line("documents", "", asked.dueOn()));
            case SENT ->
                completions.mine(id).filter(CompletionView::open).map(asked -> line("completion", "", asked.dueOn()));
            default -> Optional.empty();
        };
    }

    private static DueLine condition(AllocationView given) {
        return line("condition", Words.format("condition." + given.condition()), given.conditionUntil());
    }

    private static DueLine line(String what, String document, @Nullable LocalDate day) {
        return new DueLine(
                Words.format("due." + what, FORMATS.day(day), document),
                Words.format("due." + what + ".text"),
                CANDIDATURES,
                Words.format("due." + what + ".action"));
    }
}
