package fr.alin.visit;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.visit.model.VisitReader;
import fr.alin.visit.rules.CalendarEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Visits: of its offers for a landlord, one's own for an applicant. */
@Stateless
public class VisitQueries {
    @Inject
    private VisitReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private SignedIn signedIn;

    @Inject
    @ConfigProperty(name = "alin.mail.from")
    private String mail;

    /**
     * Slots of an offer with whoever visits on them.
     *
     * @throws NotFoundException for an offer of another landlord as for none
     */
    @RolesAllowed(Roles.LANDLORD)
    public VisitsView ofOffer(int number) {
        VisitedOffer offer = reader.offer(scope.landlord(), number).orElseThrow(NotFoundException::new);
        return new VisitsView(offer, reader.slots(offer.id()), reader.visitors(offer.id()));
    }

    /** One's own visit; empty when nobody has invited to one, for a candidature that is over, and for another one's. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<VisitView> mine(CandidatureId candidature) {
        return reader.mine(signedIn.account(), candidature);
    }

    /**
     * One's own visit as a file for calendars; the file of a visit that was moved replaces the one before.
     *
     * @param summary what it is, in a few words
     * @param text what is said of it
     * @throws NotFoundException when no slot is chosen, and as {@link #mine} is empty
     */
    @RolesAllowed(Roles.APPLICANT)
    public String calendar(CandidatureId candidature, String summary, String text) {
        VisitView visit = mine(candidature).orElseThrow(NotFoundException::new);
        SlotView slot = visit.chosen().orElseThrow(NotFoundException::new);
        VisitedHome home = visit.home();
        return new CalendarEntry(
                        candidature.value(),
                        visit.changes(),
                        Objects.requireNonNull(visit.bookedAt()),
                        slot.startsAt(),
                        slot.endsAt(),
                        summary,
                        home.address(),
                        text,
                        home.landlord(),
                        mail)
                .text();
    }
}
