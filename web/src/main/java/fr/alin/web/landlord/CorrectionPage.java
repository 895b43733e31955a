package fr.alin.web.landlord;

import fr.alin.caleol.CorrectableOffer;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Posted;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dwelling on which a closed sitting decided is put on the agenda again, to be decided on anew. */
@Named
@RequestScoped
public class CorrectionPage {
    @Inject
    private SittingService service;

    @Inject
    private SittingQueries queries;

    @Inject
    private SittingInView page;

    @Inject
    private Posted posted;

    @Inject
    private Formats formats;

    @NotNull(message = "{corrected.required}")
    private @Nullable Integer corrected;

    @NotNull(message = "{correctionReason.required}")
    private @Nullable CorrectionReason reason;

    private @Nullable String words;
    private @Nullable List<CorrectableOffer> dwellings;

    /** Whoever chose one before its lease was signed is told so by the service. */
    public List<CorrectableOffer> getDwellings() {
        if (dwellings == null) {
            int chosen = posted.number("corrected");
            dwellings = queries.correctable().stream()
                    .filter(one -> one.correctable() || one.number() == chosen)
                    .toList();
        }
        return dwellings;
    }

    /** @throws BusinessException as {@link SittingService#correct} */
    public String put() {
        service.correct(page.id(), Objects.requireNonNull(corrected), Objects.requireNonNull(reason), words);
        Notices.say("correction.put");
        return "/bailleur/commission?faces-redirect=true&ref=" + page.id();
    }

    /** How one is proposed: number, home, day of the sitting that decided. */
    public String label(CorrectableOffer one) {
        return Words.format(
                "correction.dwelling",
                OfferNumber.write(one.number()),
                Typology.of(one.rooms()) + " " + formats.typographic(one.commune()),
                formats.day(one.heldOn()));
    }

    public CorrectionReason[] getReasons() {
        return CorrectionReason.values();
    }

    public @Nullable Integer getCorrected() {
        return corrected;
    }

    public void setCorrected(@Nullable Integer corrected) {
        this.corrected = corrected;
    }

    public @Nullable CorrectionReason getReason() {
        return reason;
    }

    public void setReason(@Nullable CorrectionReason reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
