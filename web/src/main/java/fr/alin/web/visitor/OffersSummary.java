package fr.alin.web.visitor;

import fr.alin.housingrequest.RequestView;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.TypologyRange;
import fr.alin.shared.Today;
import fr.alin.shared.Typology;
import fr.alin.web.shared.RequestInView;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The criteria used for the visitor's household: Nombre de pièces, Surface minimum. */
@Named
@RequestScoped
public class OffersSummary {
    @Inject
    private Law law;

    @Inject
    private RequestInView mine;

    @Inject
    private Today today;

    public String getText() {
        RequestView request = mine.getRequest();
        if (request == null) {
            return "";
        }
        int persons = request.members().size();
        try {
            TypologyRange range = law.typologies(today.date(), persons);
            String typologies = IntStream.rangeClosed(range.admitted(), range.highest())
                    .mapToObj(Typology::of)
                    .collect(Collectors.joining(" - "));
            return Words.format(
                    "offers.criteria",
                    persons,
                    typologies,
                    law.surfaceFloor(today.date(), persons).squareMetres());
        } catch (NoLegalAnswerException e) {
            return Words.format("offers.noCriteria", persons);
        }
    }
}
