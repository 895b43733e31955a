package fr.alin.web.offers;

import fr.alin.shared.Today;
import fr.alin.web.shared.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who looks at an offer, and on which day. */
@RequestScoped
class OfferVisit {
    @Inject
    private Visitor visitor;

    @Inject
    private Today today;

    boolean isApplicant() {
        return visitor.isApplicant();
    }

    LocalDate today() {
        return today.date();
    }
}
