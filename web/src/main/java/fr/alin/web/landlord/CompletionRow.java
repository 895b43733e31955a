package fr.alin.web.landlord;

import fr.alin.completion.CompletionState;
import fr.alin.completion.CompletionView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Documents that a landlord asked for, as it sees them beside the file. */
public class CompletionRow {
    private static final Formats FORMATS = new Formats();

    private final CompletionView asked;
    private final CompletionState state;

    CompletionRow(CompletionView asked, LocalDate today) {
        this.asked = asked;
        this.state = asked.state(today);
    }

    public List<String> getDocuments() {
        return asked.kinds().stream()
                .map(kind -> Words.format("document." + kind))
                .toList();
    }

    /** What was added to them; empty for nothing. */
    public String getWords() {
        return Objects.requireNonNullElse(asked.words(), "");
    }

    public String getAskedOn() {
        return Words.format("completion.askedOn", FORMATS.dayOf(asked.askedAt()));
    }

    /** Where it stands, with the day that counts. */
    public String getState() {
        String day =
                switch (state) {
                    case OPEN, OVERDUE -> FORMATS.day(asked.dueOn());
                    case ANSWERED -> FORMATS.dayOf(asked.answeredAt());
                    case WITHDRAWN -> FORMATS.dayOf(asked.withdrawnAt());
                };
        return Words.format("completion.state." + state, day);
    }

    public String getTone() {
        return switch (state) {
            case OPEN -> "warn";
            case OVERDUE -> "bad";
            case ANSWERED -> "ok";
            case WITHDRAWN -> "mute";
        };
    }
}
