package fr.alin.web.admin;

import fr.alin.ranking.Grid;
import fr.alin.ranking.GridQueries;
import fr.alin.ranking.GridService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Barème: the day from which the draft stands. */
@Named
@RequestScoped
public class PublicationPage {
    private static final Formats FORMATS = new Formats();

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

    /** @throws BusinessException {@code validFrom.required} and as {@link GridService#publish} */
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

    /** Those published for a day to come, the next one first, each in words. */
    public List<String> getComing() {
        return grids.published().stream()
                .filter(grid -> grid.validFrom() != null && grid.validFrom().isAfter(today.date()))
                .sorted(Comparator.comparing(Grid::validFrom))
                .map(grid -> Words.format("draft.coming", grid.number(), FORMATS.day(grid.validFrom()), grid.source()))
                .toList();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
