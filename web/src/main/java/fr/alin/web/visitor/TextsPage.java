package fr.alin.web.visitor;

import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.shared.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Textes en vigueur: every table that decides, its texts, and when somebody last compared the two. */
@Named
@RequestScoped
public class TextsPage {
    @Inject
    private Law law;

    @Inject
    private Today today;

    public List<LegalText> getInForce() {
        return law.texts().stream().filter(text -> text.inForceOn(today.date())).toList();
    }

    public List<LegalText> getOthers() {
        return law.texts().stream()
                .filter(text -> !text.inForceOn(today.date()))
                .toList();
    }
}
