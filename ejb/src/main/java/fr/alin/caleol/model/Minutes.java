package fr.alin.caleol.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes of a sitting say: figures as they are written, codes whose words stand in the template.
 *
 * @param number null of a draft
 * @param sitting members of the board who sit, of how many, and the quorum
 */
public record Minutes(
        @Nullable String number,
        String landlord,
        String heldOn,
        String openedAt,
        @Nullable String closedAt,
        String place,
        boolean remote,
        @Nullable String president,
        String sitting,
        String appointed,
        String quorum,
        List<Member> members,
        List<Dwelling> dwellings,
        @Nullable String observations) {
    /** @param proxy name of whoever votes for an absent one */
    public record Member(
            String name,
            String quality,
            @Nullable String commune,
            String presence,
            boolean votes,
            @Nullable String proxy,
            boolean chairs) {}

    /**
     * @param mayorCalled whether the mayor of its commune was called, or somebody for the mayor
     * @param fewer code of why fewer than three files
     * @param correction why it is decided on anew, null for the first time
     */
    public record Dwelling(
            String rooms,
            String surface,
            String rent,
            String financing,
            String offer,
            String address,
            String commune,
            boolean mayorCalled,
            @Nullable String fewer,
            boolean castingVote,
            @Nullable Corrected correction,
            List<File> files) {}

    /**
     * @param minutes number of those that are corrected
     * @param reason code
     */
    public record Corrected(String minutes, String heldOn, String reason, @Nullable String words) {}

    /**
     * What was decided before.
     *
     * @param confirmed whether it stands
     * @param number of the letter about it, null when none is known
     */
    public record Earlier(boolean confirmed, @Nullable String number, String day) {}

    /**
     * @param rank on the list that was sent
     * @param decision code; null for whoever had cancelled before
     * @param given rank that the commission gave
     * @param stays code of what keeps a correction from deciding anew: answer, silence, term
     */
    public record File(
            String name,
            String candidature,
            String rank,
            @Nullable String persons,
            @Nullable String effort,
            @Nullable String decision,
            @Nullable String given,
            @Nullable String ground,
            @Nullable String article,
            @Nullable Basis basis,
            @Nullable String condition,
            @Nullable String until,
            @Nullable String words,
            @Nullable Earlier earlier,
            @Nullable String stays) {}

    /** The figures that a ground rests on; the rule says what they are. */
    public record Basis(String rule, String actual, String limit) {}
}
