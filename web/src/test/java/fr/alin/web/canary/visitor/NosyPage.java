package fr.alin.web.canary.visitor;

import fr.alin.web.canary.adviser.DeskPage;
import jakarta.inject.Inject;

/** Injects another page, of another room. */
public class NosyPage {
    @Inject
    private DeskPage desk;

    public DeskPage getDesk() {
        return desk;
    }
}
