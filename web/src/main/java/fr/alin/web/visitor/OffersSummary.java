package fr.alin.web.visitor;

import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.FittingSize;
import fr.alin.housingrequest.RequestView;
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
    private EligibilityQueries eligibility;

    @Inject
    private RequestInView mine;

    public String getText() {
        RequestView request = mine.getRequest();
        if (request == null) {
            return "";
        }
        return eligibility
                .size(request)
                .map(OffersSummary::text)
                .orElseGet(() ->
                        Words.format("offers.noCriteria", request.members().size()));
    }

    private static String text(FittingSize size) {
        String typologies = IntStream.rangeClosed(
                        size.typologies().admitted(), size.typologies().highest())
                .mapToObj(Typology::of)
                .collect(Collectors.joining(" - "));
        return Words.format("offers.criteria", size.persons(), typologies, size.floor());
    }
}
