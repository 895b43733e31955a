package fr.alin.web.admin;

import fr.alin.ranking.Grid;
import fr.alin.ranking.GridDraft;
import fr.alin.ranking.GridService;
import fr.alin.shared.BusinessException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The draft of the next grid as the page's reader saw it: each form says which state it is about. */
@Named
@RequestScoped
public class DraftInView {
    @Inject
    private GridService service;

    private @Nullable Grid draft;
    private int version;

    @PostConstruct
    void read() {
        GridDraft underWay = service.draft().orElse(null);
        draft = underWay == null ? null : underWay.grid();
        version = underWay == null ? 0 : underWay.version();
    }

    /** Whoever is told that a colleague was quicker may confirm what was typed. */
    void act(Runnable change) {
        try {
            change.run();
        } catch (BusinessException e) {
            read();
            throw e;
        }
    }

    /** @return null while there is none */
    @Nullable
    Grid draft() {
        return draft;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
