package fr.alin.caleol.rules;

import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingView;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import java.time.LocalDate;

/** What may be written of a sitting, and of whoever is called to it. */
public final class DraftRules {
    private DraftRules() {}

    /**
     * Day and place in clean words.
     *
     * @throws BusinessException {@code heldOn.range} before today or too far ahead, {@code place.empty}, {@code quorum.range},
     *     {@code answerDays.range}
     */
    public static SittingDraft checked(SittingDraft typed, LocalDate today) {
        if (typed.heldOn().isBefore(today)
                || typed.heldOn().isAfter(today.plusMonths(SittingDraft.MOST_MONTHS_AHEAD))) {
            throw new BusinessException("heldOn.range", SittingDraft.MOST_MONTHS_AHEAD);
        }
        if (typed.quorum() < 1 || typed.quorum() > SittingDraft.MOST_APPOINTED) {
            throw new BusinessException("quorum.range", SittingDraft.MOST_APPOINTED);
        }
        if (typed.answerDays() > SittingDraft.MOST_ANSWER_DAYS) {
            throw new BusinessException("answerDays.range", SittingDraft.MOST_ANSWER_DAYS);
        }
        String place = CleanText.seenLine(typed.place(), SittingDraft.PLACE_LENGTH);
        if (place.isEmpty()) {
            throw new BusinessException("place.empty");
        }
        return new SittingDraft(
                typed.heldOn(), typed.startsAt(), place, typed.remote(), typed.quorum(), typed.answerDays());
    }

    /**
     * Somebody to call; a mayor is that of a commune with a dwelling on the agenda, and the only one of it; the board appoints six.
     *
     * @throws BusinessException {@code name.empty}, {@code quality.six}, {@code commune.ofMayor}, {@code commune.mayorCalled}
     */
    public static MemberDraft checked(MemberDraft typed, SittingView sitting) {
        String name = CleanText.seenLine(typed.name(), MemberDraft.NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("name.empty");
        }
        if (typed.quality().appointed() && sitting.appointed() >= SittingDraft.MOST_APPOINTED) {
            throw new BusinessException("quality.six", SittingDraft.MOST_APPOINTED);
        }
        String commune = typed.quality() == MemberQuality.MAYOR ? typed.commune() : null;
        boolean known = commune != null
                && sitting.agenda().stream().anyMatch(item -> item.insee().equals(commune));
        if (typed.quality() == MemberQuality.MAYOR && !known) {
            throw new BusinessException("commune.ofMayor");
        }
        if (commune != null && sitting.mayorCalled(commune)) {
            throw new BusinessException("commune.mayorCalled");
        }
        return new MemberDraft(name, typed.quality(), commune);
    }

    /**
     * Before it opens: whoever is called can be a quorum.
     *
     * @throws BusinessException {@code quorum.called}
     */
    public static void requireQuorumCalled(SittingView sitting) {
        if (sitting.about().quorum() > sitting.appointed()) {
            throw new BusinessException("quorum.called", sitting.about().quorum(), sitting.appointed());
        }
    }
}
