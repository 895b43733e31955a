package fr.alin.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Conditions générales d'utilisation: what of them is a setting. */
@Named
@RequestScoped
public class TermsPage {
    @Inject
    @ConfigProperty(name = "alin.study.working-days")
    private int studyDays;

    public int getStudyDays() {
        return studyDays;
    }
}
