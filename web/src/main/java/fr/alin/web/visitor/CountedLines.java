package fr.alin.web.visitor;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** How those of a household count who are not always there or not yet, by the tables that count them. */
@Named
@RequestScoped
public class CountedLines {
    @Inject
    private Law law;

    @Inject
    private Today today;

    /** A sentence each; none outside the tables' validity. */
    public List<String> getAll() {
        return of(law, today.date());
    }

    static List<String> of(Law law, LocalDate day) {
        try {
            return List.of(
                    Words.format("ranking.visiting", law.visitingCustody(day).each()),
                    Words.format("ranking.unborn", law.pregnancy(day).each()));
        } catch (NoLegalAnswerException e) {
            return List.of();
        }
    }
}
