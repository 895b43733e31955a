package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.completion.CompletionState;
import fr.alin.completion.CompletionView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Documents that the landlord asks somebody for. */
public class CompletionCard {
    private static final Formats FORMATS = new Formats();

    private final CandidatureId candidature;
    private final CompletionView asked;
    private final CompletionState state;

    CompletionCard(CandidatureId candidature, CompletionView asked, LocalDate today) {
        this.candidature = candidature;
        this.asked = asked;
        this.state = asked.state(today);
    }

    /** Until when, that it is late, or that it is said to be done. */
    public String getTitle() {
        String day = isOpen() ? FORMATS.day(asked.dueOn()) : FORMATS.dayOf(asked.answeredAt());
        return Words.format("completion.mine." + state, day);
    }

    public String getTone() {
        return isOpen() ? "warn" : "";
    }

    public List<String> getDocuments() {
        return asked.kinds().stream()
                .map(kind -> Words.format("document." + kind))
                .toList();
    }

    /** What the landlord added; empty for nothing. */
    public String getWords() {
        return Objects.requireNonNullElse(asked.words(), "");
    }

    /** Whether an answer is waited for, be its day over or not. */
    public boolean isOpen() {
        return asked.open();
    }

    /** Where one says that they are deposited. */
    public String getUrl() {
        return "/candidat/complement?ref=" + candidature;
    }

    String request() {
        return asked.id().toString();
    }
}
