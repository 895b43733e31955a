package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureView;
import fr.alin.study.TrailEntry;
import fr.alin.web.shared.Words;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * A line of the history of a file as advisers read it.
 *
 * @param what was done
 * @param who did it, empty for the system
 * @param detail the coded reason in words, empty for none
 * @param text what the applicant was written, empty for nothing
 */
public record TrailLine(Instant at, String what, String who, String detail, String text) {
    static TrailLine of(TrailEntry entry, CandidatureView candidature) {
        boolean refused = Set.of("INVALIDATED", "LET_GO", "NOT_ALLOCATE", "FIND_INADMISSIBLE")
                .contains(entry.action());
        return new TrailLine(
                entry.at(),
                Words.format("trail." + entry.action()),
                Objects.requireNonNullElse(entry.actor(), ""),
                entry.reason() == null ? "" : detail(entry.action(), entry.reason()),
                refused ? Objects.requireNonNullElse(candidature.message(), "") : "");
    }

    /** What was taken back, and why. */
    private static String withdrawn(String prefix, String code) {
        String[] parts = code.split(":", 2);
        String what = Words.format(prefix + parts[0]);
        // Until 2026-11 nobody asked why.
        return parts.length < 2 ? what : what + ", " + Words.format("proofFlaw." + parts[1]);
    }

    private static String detail(String action, String code) {
        return switch (action) {
            case "INVALIDATED", "LET_GO", "ENDED_WITH_OFFER", "NOT_ALLOCATE", "FIND_INADMISSIBLE", "LET_TO_ANOTHER" ->
                Words.format("reason." + code);
            case "DOCUMENT_OPENED", "DOCUMENT_CONFORM", "DOCUMENT_TO_REPLACE" -> Words.format("document." + code);
            case "RECONSIDER" -> Words.format("correction." + code);
            case "DECISION_CONFIRMED" -> Words.format("sitting.number", code);
            case "LETTER_MADE" -> Words.format("trail.hash", code);
            case "REASSIGNED" -> Words.format("reassignment." + code);
            case "REOPENED" -> Words.format("reopening." + code);
            case "FACT_FOUND" -> Words.format("fact." + code);
            case "CONTACT" -> Words.format("contact." + code);
            case "PRIORITY_VALIDATED" -> Words.format("priority." + code);
            case "EMPLOYMENT_PROVED" -> Words.format("employmentProof." + code);
            case "SITUATION_CONFIRMED", "SITUATION_STRUCK" -> Words.format("criterion." + code);
            case "PRIORITY_WITHDRAWN", "EMPLOYMENT_UNPROVED", "EMPLOYER_UNVERIFIED" ->
                Words.format("proofFlaw." + code);
            case "FACT_WITHDRAWN" -> withdrawn("fact.", code);
            case "SITUATION_UNREVIEWED" -> withdrawn("criterion.", code);
            default -> code;
        };
    }
}
