package fr.alin.caleol.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written to an applicant: figures as they are written, codes whose words stand in the template.
 *
 * @param decision code, or {@code LET_TO_ANOTHER} for whoever waited until somebody else signed the lease
 * @param given rank that the commission gave
 * @param missing codes of the documents that did not come, where the refusal rests on them
 * @param answerBy last day to answer, where the dwelling is offered
 * @param replaced decision that a correction replaces, null for the first
 */
public record DecisionLetter(
        String number,
        String landlord,
        String writtenOn,
        String recipient,
        String candidature,
        String rooms,
        String address,
        String commune,
        String heldOn,
        String decision,
        @Nullable String given,
        @Nullable String answerBy,
        @Nullable String condition,
        @Nullable String until,
        @Nullable String ground,
        @Nullable String article,
        Minutes.@Nullable Basis basis,
        List<String> missing,
        @Nullable String words,
        @Nullable Replaced replaced) {
    /**
     * The decision in whose place it comes.
     *
     * @param number of the letter about it, null when none is known
     * @param reason code of why it is decided on anew
     * @param takenBack the dwelling was offered, and is not any more
     */
    public record Replaced(@Nullable String number, String day, String reason, boolean takenBack) {}
}
