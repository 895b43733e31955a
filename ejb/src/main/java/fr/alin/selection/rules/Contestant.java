package fr.alin.selection.rules;

import fr.alin.candidature.CandidatureId;

/**
 * An active candidature of the offer, as the rules look at it.
 *
 * @param place on the list by confirmed facts
 * @param validated may be chosen
 * @param documentsLate documents were asked for and are overdue
 * @param dalo right to housing recognised, validated
 * @param disabled somebody of the household is
 * @param contacts days on which a call or letter to the applicant is noted in the file
 */
public record Contestant(
        CandidatureId id,
        int place,
        boolean validated,
        boolean documentsLate,
        boolean dalo,
        boolean disabled,
        int contacts) {}
