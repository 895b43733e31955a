package fr.alin.web.landlord;

import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.caleol.WaitingOffer;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sitting is about, and who is called to it: dwellings and members are put on their list and taken off it. */
@Named
@RequestScoped
public class AgendaPage {
    @Inject
    private SittingService service;

    @Inject
    private SittingQueries queries;

    @Inject
    private SittingInView page;

    @Inject
    private Formats formats;

    private final MemberForm member = new MemberForm();

    private @Nullable Integer offer;
    private @Nullable List<WaitingOffer> waiting;

    /** Offers that no sitting has. */
    public List<WaitingOffer> getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    /** @throws BusinessException {@code offer.required} without one, and as {@link SittingService#put} */
    public String put() {
        if (offer == null) {
            throw new BusinessException("offer.required");
        }
        service.put(page.id(), offer);
        return again("agenda.added");
    }

    /** @throws NotFoundException for a dwelling of another sitting as for none */
    public String take(UUID item) {
        service.take(page.id(), item);
        return again("agenda.takenOff");
    }

    /** @throws BusinessException as {@link SittingService#call} */
    public String call() {
        service.call(page.id(), member.entered());
        return again("members.called");
    }

    /** @throws NotFoundException for a member of another sitting as for none */
    public String dismiss(UUID called) {
        service.dismiss(page.id(), called);
        return again("members.dismissed");
    }

    /** How an offer is proposed: number, home, how many files wait. */
    public String label(WaitingOffer waits) {
        return Words.format(
                "agenda.waiting",
                OfferNumber.write(waits.number()),
                Typology.of(waits.rooms()) + " " + formats.typographic(waits.commune()),
                waits.files());
    }

    public List<AgendaLine> getLines() {
        return page.getView().agenda().stream().map(AgendaLine::new).toList();
    }

    /** Whoever is called to it. */
    public List<SeatRow> getSeats() {
        List<MemberView> members = page.getView().members();
        return members.stream().map(member -> new SeatRow(member, members)).toList();
    }

    public MemberQuality[] getQualities() {
        return MemberQuality.values();
    }

    public MemberForm getMember() {
        return member;
    }

    public @Nullable Integer getOffer() {
        return offer;
    }

    public void setOffer(@Nullable Integer offer) {
        this.offer = offer;
    }

    private String again(String said) {
        Notices.say(said);
        return "/bailleur/commission?faces-redirect=true&ref=" + page.id();
    }
}
