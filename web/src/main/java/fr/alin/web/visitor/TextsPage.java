package fr.alin.web.visitor;

import fr.alin.legal.CitedTexts;
import fr.alin.legal.Law;
import fr.alin.legal.LegalReference;
import fr.alin.shared.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Textes en vigueur: every table that decides, its texts, when somebody last compared the two; and what else is cited. */
@Named
@RequestScoped
public class TextsPage {
    @Inject
    private Law law;

    @Inject
    private Today today;

    /** Those in force first; no group without a table. */
    public List<TextGroup> getGroups() {
        return TextGroup.of(law.texts(), today.date());
    }

    /** Texts that pages name and no table is taken from. */
    public List<LegalReference> getCited() {
        return CitedTexts.load();
    }
}
