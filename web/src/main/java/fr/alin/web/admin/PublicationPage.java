package fr.alin.web.admin;

import fr.alin.ranking.GridQueries;
import fr.alin.ranking.GridService;
import fr.alin.ranking.SimulationView;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Barème: what the saved draft would change, and the day from which it stands. */
@Named
@RequestScoped
public class PublicationPage {
    @Inject
    private GridService service;

    @Inject
    private GridQueries grids;

    @Inject
    private Today today;

    private @Nullable SimulationView simulation;
    private @Nullable LocalDate validFrom;

    @PostConstruct
    void proposeDay() {
        validFrom = today.date().plusDays(GridService.NOTICE_DAYS);
    }

    /** Shown on the same page; what is typed but not saved does not count. */
    public void simulate() {
        simulation = service.simulate();
    }

    /** @throws BusinessException {@code validFrom.required}, {@code validFrom.range} */
    public String publish() {
        if (validFrom == null) {
            throw new BusinessException("validFrom.required");
        }
        service.publish(validFrom);
        Notices.say("draft.published");
        return DraftPage.AGAIN;
    }

    public int getInForceNumber() {
        return grids.inForce().number();
    }

    /** @return null until it is asked for */
    public @Nullable SimulationView getSimulation() {
        return simulation;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
