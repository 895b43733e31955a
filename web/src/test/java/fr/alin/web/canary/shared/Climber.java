package fr.alin.web.canary.shared;

import fr.alin.web.canary.visitor.NosyPage;

/** What is shared must know no room. */
public class Climber {
    private final NosyPage page = new NosyPage();

    public NosyPage getPage() {
        return page;
    }
}
