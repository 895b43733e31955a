package fr.alin.web.adviser;

import fr.alin.eligibility.HouseholdFigures;
import fr.alin.eligibility.Occupation;
import fr.alin.housingrequest.CurrentHome;
import fr.alin.study.FileView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.VerdictLine;
import fr.alin.web.shared.Words;
import java.util.List;

/** Figures about the household, in words. */
final class HouseholdLines {
    private static final Formats FORMATS = new Formats();

    private HouseholdLines() {}

    static List<VerdictLine> of(FileView file) {
        return List.of(occupation(file), restToLive(file.figures()));
    }

    private static VerdictLine occupation(FileView file) {
        HouseholdFigures figures = file.figures();
        CurrentHome home = file.request().home();
        Occupation occupation = figures.occupation();
        String text = occupation == Occupation.UNKNOWN
                ? Words.format("occupation.none")
                : Words.format(
                        "occupation.text",
                        FORMATS.dwelling(home.rooms(), home.surface()),
                        figures.persons(),
                        figures.floor());
        return VerdictLine.figure(
                Words.format("occupation." + occupation),
                text,
                occupation == Occupation.UNDEROCCUPIED || occupation == Occupation.UNKNOWN);
    }

    private static VerdictLine restToLive(HouseholdFigures figures) {
        return figures.restToLive() == null
                ? VerdictLine.figure(Words.format("restToLive.unknown"), Words.format("restToLive.none"), true)
                : VerdictLine.figure(
                        Words.format("restToLive.title", FORMATS.exactEuros(figures.restToLive())),
                        Words.format("restToLive.text", FORMATS.figure(figures.units())),
                        figures.restToLive().cents() <= 0);
    }
}
