package fr.alin.web.visitor;

import fr.alin.legal.LegalStanding;
import fr.alin.legal.LegalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables that are worth the same today, under a heading that says what; keys {@code texts.standing.} and {@code texts.about.}. */
public record TextGroup(LegalStanding standing, List<LegalText> tables) {
    public TextGroup {
        tables = List.copyOf(tables);
    }

    static List<TextGroup> of(List<LegalText> texts, LocalDate day) {
        return Stream.of(LegalStanding.values())
                .map(standing -> new TextGroup(
                        standing,
                        texts.stream()
                                .filter(text -> text.standingOn(day) == standing)
                                .toList()))
                .filter(group -> !group.tables().isEmpty())
                .toList();
    }

    /** Of its heading in the page. */
    public String getId() {
        return "g-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LegalStanding getStanding() {
        return standing;
    }

    public List<LegalText> getTables() {
        return tables;
    }
}
