package fr.alin.web.applicant;

import fr.alin.allocation.AllocationView;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The six steps, from the first click to the keys, each with its day where that is known. */
record CandidatureSteps(CandidatureView candidature, @Nullable AllocationView given, @Nullable VisitCard visit) {
    private static final int APPLYING = 1;
    private static final int VALIDATION = 2;
    private static final int SENDING = 3;
    private static final int VISIT = 4;
    private static final int COMMISSION = 5;
    private static final int HOME = 6;
    private static final int OVER = 7;
    private static final Formats FORMATS = new Formats();

    List<CandidatureStep> all() {
        return IntStream.rangeClosed(APPLYING, HOME).mapToObj(this::step).toList();
    }

    private CandidatureStep step(int number) {
        int now = now();
        String state = number < now ? "done" : number == now ? "now" : "todo";
        return new CandidatureStep(
                number,
                Words.format("step." + number),
                state.equals("todo") ? "" : state,
                state.equals("now") ? "step" : "false",
                text(number, state),
                state.equals("done"));
    }

    /** The step that goes on. */
    private int now() {
        return switch (candidature.status()) {
            case VALIDATED -> SENDING;
            case SENT -> VISIT;
            case RANKED, CONDITIONAL -> COMMISSION;
            case OFFERED, ACCEPTED, LEASED -> HOME;
            case HOUSED -> OVER;
            default -> VALIDATION;
        };
    }

    private String text(int number, String state) {
        if (number == APPLYING) {
            return Words.format("step.doneOn", FORMATS.dayOf(candidature.appliedAt()));
        }
        if (given != null && number >= VISIT) {
            return text(number, given);
        }
        if (number == VISIT && visit != null) {
            return visit.step();
        }
        if (number == VALIDATION && state.equals("now")) {
            return Words.format("step.answerBefore", FORMATS.day(candidature.dueOn()));
        }
        // When it was validated, or sent: each later day is that of another step.
        return number == now() - 1 && given == null
                ? Words.format("step.doneOn", FORMATS.dayOf(candidature.decidedAt()))
                : Words.format("step." + state);
    }

    /** Once the commission has decided, whoever may still get the dwelling may still visit it. */
    private String text(int number, AllocationView decided) {
        return switch (number) {
            case VISIT -> visit == null ? Words.format("step.over") : visit.stepAfter();
            case COMMISSION -> Words.format("step.ranked", FORMATS.day(decided.decidedOn()), decided.rank());
            default -> home(decided);
        };
    }

    private String home(AllocationView decided) {
        CandidatureStatus status = candidature.status();
        return switch (status) {
            case OFFERED -> Words.format("step.answerBy", FORMATS.day(decided.answerBy()));
            case ACCEPTED -> Words.format("step.leaseToSign");
            case LEASED -> Words.format("step.leased", FORMATS.day(decided.leaseSignedOn()));
            case HOUSED ->
                Words.format("step.housed", FORMATS.day(decided.leaseSignedOn()), FORMATS.day(decided.movedInOn()));
            default -> Words.format("step.todo");
        };
    }
}
