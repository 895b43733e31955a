package fr.alin.web.applicant;

import fr.alin.allocation.AllocationView;
import fr.alin.caleol.CorrectionTold;
import fr.alin.caleol.Ground;
import fr.alin.caleol.Letter;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.completion.CompletionView;
import fr.alin.ranking.Rank;
import fr.alin.shared.Deadline;
import fr.alin.study.AskedDocuments;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.RankCard;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidature as its owner sees it: six steps, what happens now, the place among the others, what was decided. */
public class CandidatureCard {
    private static final Formats FORMATS = new Formats();

    private final CandidatureView candidature;
    private final OfferCard offer;
    private final LocalDate today;
    private @Nullable AskedDocuments asked;
    private @Nullable CompletionCard completion;
    private @Nullable RankCard rank;
    private @Nullable AllocationView given;
    private @Nullable VisitCard visit;
    private List<LetterLine> letters = List.of();
    private @Nullable CorrectionTold correction;

    /** @param filed how many are candidates for the same offer */
    CandidatureCard(CandidatureView candidature, @Nullable Long filed, LocalDate today) {
        this.candidature = candidature;
        this.offer = new OfferCard(candidature.offer(), null, filed, today);
        this.today = today;
    }

    /** Documents that an adviser waits for. */
    CandidatureCard asked(AskedDocuments documents) {
        asked = documents;
        return this;
    }

    /** Documents that the landlord asks for. */
    CandidatureCard completed(CompletionView documents) {
        completion = new CompletionCard(candidature.id(), documents, today);
        return this;
    }

    /** The place in the list by which files are, or were, chosen for the landlord. */
    CandidatureCard ranked(Rank place) {
        LocalDate day = Deadline.factsCountOn(candidature.offer().facts().deadline(), today);
        boolean sent = candidature.status() == CandidatureStatus.SENT || given != null;
        rank = sent ? RankCard.sent(place, day) : new RankCard(place, day);
        return this;
    }

    /** What the commission gave. */
    CandidatureCard given(AllocationView allocation) {
        given = allocation;
        return this;
    }

    /** The visit that its applicant is invited to. */
    CandidatureCard visit(VisitCard invited) {
        visit = invited;
        return this;
    }

    /** Letters of the commission, the oldest first. */
    CandidatureCard letters(List<Letter> written) {
        letters = written.stream().map(LetterLine::of).toList();
        return this;
    }

    /** Corrections of what the commission decided, the oldest first: the last one is told. */
    CandidatureCard corrected(List<CorrectionTold> corrections) {
        correction = corrections.isEmpty() ? null : corrections.get(corrections.size() - 1);
        return this;
    }

    /** When and why the commission corrected its decision; empty when it did not. */
    public String getCorrection() {
        if (correction == null) {
            return "";
        }
        String key = "correction.mine." + correction.change();
        return Words.format(key, FORMATS.day(correction.heldOn()), Words.format("correction." + correction.reason()));
    }

    /** The dwelling is offered, or accepted: to cancel is to refuse it. */
    public boolean isOffered() {
        return candidature.status().holdsHome();
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

    /** Before the commission it is the rank of today; afterwards that of the list that was sent, beside its own. */
    public String getRankTitle() {
        return Words.format(given == null ? "rank.title" : "rank.ofList");
    }

    /** What the commission gave; null before, and when it gave nothing. */
    public @Nullable GivenCard getGiven() {
        return given == null ? null : new GivenCard(candidature, given, today);
    }

    /** The visit; null where nobody is invited to one. */
    public @Nullable VisitCard getVisit() {
        return visit;
    }

    public List<LetterLine> getLetters() {
        return letters;
    }

    public String getRef() {
        return candidature.id().toString();
    }

    public String getStatusText() {
        return Words.format("candidature.status." + candidature.status());
    }

    public String getTone() {
        return switch (candidature.status()) {
            case APPLIED, CONDITIONAL, OFFERED -> "warn";
            case DOCUMENTS_REQUESTED, INVALIDATED, NOT_ALLOCATED, INADMISSIBLE -> "bad";
            case VALIDATED, SENT, RANKED, ACCEPTED, LEASED, HOUSED -> "ok";
            case RELEASED, CANCELLED, DECLINED, UNANSWERED, LAPSED -> "mute";
        };
    }

    /** "Que se passe-t-il maintenant ?" */
    public String getNow() {
        GivenCard commission = getGiven();
        return commission == null
                ? Words.format("candidature.now." + candidature.status(), FORMATS.day(candidature.dueOn()))
                : commission.now();
    }

    public String getDeadline() {
        return FORMATS.day(candidature.offer().facts().deadline());
    }

    /** When and why it ended, in words; empty where there is nothing to explain. */
    public String getEnd() {
        GivenCard commission = getGiven();
        String key = "candidature.end." + candidature.status();
        return commission == null
                ? Words.format(key, FORMATS.dayOf(candidature.decidedAt()), reason())
                : commission.end();
    }

    /** The coded reason; a ground of the commission with its article. */
    private String reason() {
        String code = candidature.reason();
        if (code == null) {
            return "";
        }
        String why = Words.format("reason." + code);
        return switch (candidature.status()) {
            case NOT_ALLOCATED, INADMISSIBLE ->
                Words.format("reason.withArticle", why, Ground.ofCode(code).article());
            default -> why;
        };
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

    /** The documents that the landlord asks for; null when none. */
    public @Nullable CompletionCard getCompletion() {
        return completion;
    }

    public String getDue() {
        return FORMATS.day(candidature.dueOn());
    }

    public String getMessage() {
        return candidature.message() == null ? "" : candidature.message();
    }

    public boolean isCancellable() {
        return candidature.status().allowsApplicant(CandidatureAction.CANCEL);
    }

    /** What cancelling means at this point. */
    public String getCancelText() {
        return Words.format(given == null ? "cancel.text" : "cancel.place");
    }

    /** Why it cannot be cancelled. */
    public String getUncancellable() {
        return Words.format(candidature.status() == CandidatureStatus.LEASED ? "cancel.leased" : "cancel.already");
    }

    public List<CandidatureStep> getSteps() {
        return new CandidatureSteps(candidature, given, visit).all();
    }
}
