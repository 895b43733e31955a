package fr.alin.web.applicant;

import fr.alin.allocation.AllocationView;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What the commission gave to a candidature, and the answer that it asks for, in words. */
public class GivenCard {
    private static final Formats FORMATS = new Formats();

    private final CandidatureView candidature;
    private final AllocationView given;
    private final LocalDate today;

    GivenCard(CandidatureView candidature, AllocationView given, LocalDate today) {
        this.candidature = candidature;
        this.given = given;
        this.today = today;
    }

    /** Whether the dwelling is offered, be its last day over or not. */
    public boolean isOffered() {
        return candidature.status() == CandidatureStatus.OFFERED;
    }

    /** Whether it may still be accepted or declined. */
    public boolean isAnswerable() {
        return candidature.status().allowsApplicant(CandidatureAction.ACCEPT) && daysLeft() >= 0;
    }

    /** The last day to answer. */
    public String getAnswerBy() {
        return FORMATS.day(given.answerBy());
    }

    /** How long that is from today. */
    public String getLeft() {
        return isAnswerable() ? Words.format("answer.left", daysLeft()) : Words.format("answer.tooLate");
    }

    /** The rank that the commission gave, and when. */
    public String getRank() {
        return Words.format("given.rankText", given.rank(), FORMATS.day(given.decidedOn()));
    }

    /** Where one answers: yes. */
    public String getAcceptUrl() {
        return url("accepter");
    }

    /** Where one answers: no. */
    public String getDeclineUrl() {
        return url("refuser");
    }

    private String url(String choice) {
        return "/candidat/reponse?choix=" + choice + "&ref=" + candidature.id();
    }

    private long daysLeft() {
        return ChronoUnit.DAYS.between(today, Objects.requireNonNullElse(given.answerBy(), LocalDate.MIN));
    }

    /** What happens now. */
    String now() {
        return Words.format(
                "candidature.now." + candidature.status(),
                given.rank(),
                getAnswerBy(),
                condition(),
                FORMATS.day(given.conditionUntil()),
                FORMATS.day(given.leaseSignedOn()));
    }

    /** How it ended. */
    String end() {
        return Words.format(
                "candidature.end." + candidature.status(),
                FORMATS.dayOf(candidature.decidedAt()),
                condition(),
                FORMATS.day(given.conditionUntil()),
                FORMATS.day(given.leaseSignedOn()),
                FORMATS.day(given.movedInOn()));
    }

    private String condition() {
        return given.condition() == null ? "" : Words.format("condition." + given.condition());
    }
}
