package fr.alin.web.admin;

import fr.alin.ranking.GridQueries;
import fr.alin.ranking.GridService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Barème: the day from which the draft stands. */
@Named
@RequestScoped
public class PublicationPage {
    @Inject
    private GridService service;

    @Inject
    private GridQueries grids;

    @Inject
    private DraftInView draft;

    @Inject
    private Today today;

    private @Nullable LocalDate validFrom;

    @PostConstruct
    void proposeDay() {
        validFrom = today.date().plusDays(GridService.NOTICE_DAYS);
    }

    /** @throws BusinessException {@code validFrom.required}, {@code validFrom.range} */
    public String publish() {
        if (validFrom == null) {
            throw new BusinessException("validFrom.required");
        }
        LocalDate day = validFrom;
        draft.act(() -> service.publish(draft.getVersion(), day));
        Notices.say("draft.published");
        return DraftPage.AGAIN;
    }

    public int getInForceNumber() {
        return grids.inForce().number();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
