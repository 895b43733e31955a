package fr.alin.web.adviser;

import fr.alin.reporting.Figure;
import fr.alin.reporting.Share;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure in words: what counts, of how many, beside the objective, and what is counted apart. */
public class ObjectiveLine {
    private static final Formats FORMATS = new Formats();

    private final Figure figure;
    private final Share share;
    private final @Nullable Integer objective;
    private final String url;

    ObjectiveLine(Figure figure, Share share, @Nullable Integer objective, String url) {
        this.figure = figure;
        this.share = share;
        this.objective = objective;
        this.url = url;
    }

    /** The list behind it. */
    public String getUrl() {
        return url;
    }

    public String getTitle() {
        return Words.format("objectives.figure." + figure);
    }

    /** For example "28,5 %"; a dash where nothing is judged. */
    public String getPercent() {
        return share.percent()
                .map(percent -> Words.format("objectives.percent", FORMATS.figure(percent)))
                .orElse("–");
    }

    /** For example "7 sur 25". */
    public String getCount() {
        return Words.format("objectives.of", share.yes(), share.judged());
    }

    /** How it stands to the objective; the colour says nothing that the words do not. */
    public String getStanding() {
        return Words.format("objectives.standing." + share.against(objective));
    }

    /** Class of the colour. */
    public String getTone() {
        return switch (share.against(objective)) {
            case MET -> "ok";
            case MISSED -> "warn";
            case OPEN -> "info";
            case NOTHING -> "mute";
        };
    }

    /** What is counted apart; empty for nothing. */
    public String getApart() {
        List<String> parts = new ArrayList<>();
        if (share.incomplete() > 0) {
            parts.add(Words.format("objectives.incomplete", share.incomplete()));
        }
        if (share.noThreshold() > 0) {
            parts.add(Words.format("objectives.noThreshold", share.noThreshold()));
        }
        return String.join(", ", parts);
    }

    /** Everything in one sentence, for a card. */
    public String getLabel() {
        String asked = objective == null
                ? Words.format("objectives.noObjective")
                : Words.format("objectives.asked", objective);
        String apart = getApart().isEmpty() ? "" : Words.format("objectives.apart", getApart());
        return Words.format("objectives.card", getTitle(), getCount(), asked, getStanding()) + apart;
    }
}
