package fr.alin.caleol;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a sitting takes place, and by which rules of procedure.
 *
 * @param place room, 1 to {@link #PLACE_LENGTH} characters
 * @param remote whether members can take part by video
 * @param quorum appointed members who must sit, 1 to {@link #MOST_APPOINTED}
 * @param answerDays that applicants have to answer, at least those of the law and at most {@link #MOST_ANSWER_DAYS}
 */
public record SittingDraft(
        LocalDate heldOn, LocalTime startsAt, String place, boolean remote, int quorum, int answerDays) {
    public static final int PLACE_LENGTH = 200;
    /** Members whom the board appoints, the tenants' representative among them (CCH R441-9). */
    public static final int MOST_APPOINTED = 6;

    public static final int MOST_ANSWER_DAYS = 60;
    /** No sitting is planned further ahead. */
    public static final int MOST_MONTHS_AHEAD = 12;
}
