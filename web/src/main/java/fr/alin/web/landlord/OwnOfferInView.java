package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureQueries;
import fr.alin.offer.OfferAction;
import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferPeriod;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.offer.OwnOfferView;
import fr.alin.offer.PublicationFault;
import fr.alin.reception.ReceptionQueries;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Fields.Problem;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One offer of the landlord: where it stands, what it says, what its draft lacks. */
@Named
@RequestScoped
public class OwnOfferInView {
    @Inject
    private OwnOfferQueries queries;

    @Inject
    private OfferDraftService drafts;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private ReceptionQueries reception;

    @Inject
    private Reference ref;

    @Inject
    private Formats formats;

    @Inject
    private Today today;

    private @Nullable OwnOfferView view;
    private @Nullable Long deposited;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getView();
    }

    public OwnOfferView getView() {
        if (view == null) {
            Integer number = OfferNumber.read(ref.getValue());
            if (number == null) {
                throw new NotFoundException();
            }
            view = queries.view(number);
        }
        return view;
    }

    /** Read anew: somebody else was quicker. */
    void changed() {
        view = null;
    }

    OfferId id() {
        return getView().offer().id();
    }

    public OwnOfferRow getRow() {
        return new OwnOfferRow(getView().offer(), 0, today.date());
    }

    public boolean isDraft() {
        return getView().offer().status() == OfferStatus.DRAFT;
    }

    /** Whether it has left the draft and may still be withdrawn. */
    public boolean isWithdrawable() {
        return !isDraft() && getView().actions().contains(OfferAction.WITHDRAW);
    }

    /** What applicants can open. */
    public boolean isPublic() {
        return getView().publishedAt() != null;
    }

    /** Whether a draft says enough to be shown as applicants will see it. */
    public boolean isShowable() {
        OfferDraft terms = getView().terms();
        return isDraft()
                && terms.rent() != null
                && terms.charges() != null
                && terms.availableOn() != null
                && terms.deadline() != null;
    }

    /** Counted once, however often the page names it. */
    public long getCandidatures() {
        if (deposited == null) {
            deposited = candidatures.deposited(List.of(id())).getOrDefault(id(), 0L);
        }
        return deposited;
    }

    public String getMaximumEffort() {
        Integer rate = getView().terms().maximumEffortRate();
        return rate == null ? "" : rate + "\u00a0%";
    }

    /** How many files were sent, with the way to them; empty until a set was. */
    public String getReceived() {
        long received = isPublic() ? reception.count(getView().offer().number()) : 0;
        return received == 0 ? "" : Words.format("received.count", received);
    }

    /** What the saved draft still lacks, each with the way to its field; nothing once it is published. */
    public List<Problem> getMissing() {
        return isDraft()
                ? drafts.faults(getView().terms()).stream()
                        .map(fault -> new Problem(fault.field(), text(fault)))
                        .toList()
                : List.of();
    }

    /** The words of a fault, with the days that would do. */
    String text(PublicationFault fault) {
        return Words.format("publication." + fault, formats.day(earliest()), formats.day(latest()));
    }

    public String getPeriod() {
        return Words.format("own.period", formats.day(earliest()), formats.day(latest()));
    }

    private LocalDate earliest() {
        return OfferPeriod.earliest(today.date());
    }

    private LocalDate latest() {
        return OfferPeriod.latest(today.date());
    }
}
