package fr.alin.caleol.rules;

import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingView;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Faults;
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
        LocalDate last = today.plusMonths(SittingDraft.MOST_MONTHS_AHEAD);
        String place = CleanText.seenLine(typed.place(), SittingDraft.PLACE_LENGTH);
        Faults faults = new Faults();
        faults.unless(
                !typed.heldOn().isBefore(today) && !typed.heldOn().isAfter(last),
                "heldOn.range",
                SittingDraft.MOST_MONTHS_AHEAD);
        faults.unless(!place.isEmpty(), "place.empty");
        faults.unless(
                typed.quorum() >= 1 && typed.quorum() <= SittingDraft.MOST_APPOINTED,
                "quorum.range",
                SittingDraft.MOST_APPOINTED);
        faults.unless(
                typed.answerDays() <= SittingDraft.MOST_ANSWER_DAYS, "answerDays.range", SittingDraft.MOST_ANSWER_DAYS);
        faults.raise();
        return new SittingDraft(
                typed.heldOn(), typed.startsAt(), place, typed.remote(), typed.quorum(), typed.answerDays());
    }

    /**
     * Somebody to call; a mayor is that of a commune with a dwelling on the agenda, and the only one of it; the board appoints
     * six. Everything that is wrong is told at once.
     *
     * @throws BusinessException {@code name.empty}, {@code quality.required}, {@code quality.six}, {@code commune.ofMayor},
     *     {@code commune.mayorCalled}
     */
    public static MemberDraft checked(MemberDraft typed, SittingView sitting) {
        String name = CleanText.seenLine(typed.name(), MemberDraft.NAME_LENGTH);
        MemberQuality quality = typed.quality();
        boolean mayor = quality == MemberQuality.MAYOR;
        String commune = mayor ? typed.commune() : null;
        Faults faults = new Faults();
        faults.unless(!name.isEmpty(), "name.empty");
        faults.unless(quality != null, "quality.required");
        faults.unless(
                quality == null || !quality.appointed() || sitting.appointed() < SittingDraft.MOST_APPOINTED,
                "quality.six",
                SittingDraft.MOST_APPOINTED);
        boolean known = sitting.agenda().stream().anyMatch(item -> item.insee().equals(commune));
        faults.unless(!mayor || known, "commune.ofMayor");
        faults.unless(commune == null || !known || !sitting.mayorCalled(commune), "commune.mayorCalled");
        faults.raise();
        return new MemberDraft(name, quality, commune);
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
