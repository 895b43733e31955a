package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.ranking.Rank;
import fr.alin.shared.Deadline;
import fr.alin.study.AskedDocuments;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.RankCard;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A candidature as its owner sees it: six steps, what happens now, the place among the others. */
public class CandidatureCard {
    private static final int STEPS = 6;
    private static final int VALIDATION = 2;
    private static final int SENDING = 3;
    private static final int VISIT = 4;
    private static final Formats FORMATS = new Formats();

    /** One of the six steps. */
    public record Step(int number, String title, String style, String current, String text, boolean done) {
        public int getNumber() {
            return number;
        }

        public String getTitle() {
            return title;
        }

        public String getStyle() {
            return style;
        }

        public String getCurrent() {
            return current;
        }

        public String getText() {
            return text;
        }

        public boolean isDone() {
            return done;
        }
    }

    private final CandidatureView candidature;
    private final @Nullable AskedDocuments asked;
    private final @Nullable RankCard rank;
    private final OfferCard offer;

    /**
     * @param asked documents that an adviser waits for
     * @param rank null when it is not active any more
     * @param filed how many are candidates for the same offer
     */
    public CandidatureCard(
            CandidatureView candidature,
            @Nullable AskedDocuments asked,
            @Nullable Rank rank,
            @Nullable Long filed,
            LocalDate today) {
        this.candidature = candidature;
        this.asked = asked;
        this.rank = rank == null
                ? null
                : card(
                        candidature,
                        rank,
                        Deadline.factsCountOn(candidature.offer().facts().deadline(), today));
        this.offer = new OfferCard(candidature.offer(), null, filed, today);
    }

    private static RankCard card(CandidatureView candidature, Rank rank, LocalDate day) {
        return candidature.status() == CandidatureStatus.SENT ? RankCard.sent(rank, day) : new RankCard(rank, day);
    }

    public CandidatureView getCandidature() {
        return candidature;
    }

    public OfferCard getOffer() {
        return offer;
    }

    public @Nullable RankCard getRank() {
        return rank;
    }

    public boolean isRanked() {
        return rank != null;
    }

    public String getRef() {
        return candidature.id().toString();
    }

    public String getStatusText() {
        return Words.format("candidature.status." + candidature.status());
    }

    public String getTone() {
        return switch (candidature.status()) {
            case APPLIED -> "warn";
            case DOCUMENTS_REQUESTED -> "bad";
            case VALIDATED -> "ok";
            case SENT -> "ok";
            case INVALIDATED -> "bad";
            case RELEASED, CANCELLED -> "mute";
        };
    }

    /** "Que se passe-t-il maintenant ?" */
    public String getNow() {
        return Words.format("candidature.now." + candidature.status(), FORMATS.day(candidature.dueOn()));
    }

    public String getDeadline() {
        return FORMATS.day(candidature.offer().facts().deadline());
    }

    /** Why it ended, in words; empty where there is nothing to explain. */
    public String getEnd() {
        String when = FORMATS.dayOf(candidature.decidedAt());
        String why = candidature.reason() == null ? "" : Words.format("reason." + candidature.reason());
        return Words.format("candidature.end." + candidature.status(), when, why);
    }

    /** The documents an adviser waits for. */
    public List<String> getAsked() {
        return asked == null
                ? List.of()
                : asked.kinds().stream()
                        .map(kind -> Words.format("document." + kind))
                        .toList();
    }

    /** What the adviser wrote beside them; empty when nothing. */
    public String getAskedMessage() {
        return asked == null || asked.message() == null ? "" : asked.message();
    }

    public String getDue() {
        return FORMATS.day(candidature.dueOn());
    }

    public String getMessage() {
        return candidature.message() == null ? "" : candidature.message();
    }

    public List<Step> getSteps() {
        int now = now(candidature.status());
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> step(number, now))
                .toList();
    }

    private static int now(CandidatureStatus status) {
        return switch (status) {
            case SENT -> VISIT;
            case VALIDATED -> SENDING;
            default -> VALIDATION;
        };
    }

    private Step step(int number, int now) {
        String state = number < now ? "done" : number == now ? "now" : "todo";
        String text = Words.format("step." + state);
        if (number == 1) {
            text = Words.format("step.doneOn", FORMATS.dayOf(candidature.appliedAt()));
        } else if (number == now - 1 && number > 1) {
            text = Words.format("step.doneOn", FORMATS.dayOf(candidature.decidedAt()));
        } else if (number == VALIDATION && now == VALIDATION) {
            text = Words.format("step.answerBefore", FORMATS.day(candidature.dueOn()));
        }
        return new Step(
                number,
                Words.format("step." + number),
                state.equals("todo") ? "" : state,
                state.equals("now") ? "step" : "false",
                text,
                state.equals("done"));
    }
}
