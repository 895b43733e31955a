package fr.alin.web.visitor;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Conditions générales d'utilisation: what of them is a setting or law of the day. */
@Named
@RequestScoped
public class TermsPage {
    @Inject
    @ConfigProperty(name = "alin.study.working-days")
    private int studyDays;

    @Inject
    private Law law;

    @Inject
    private Today today;

    public int getStudyDays() {
        return studyDays;
    }

    /** The least time to answer an offer, by the table of the day. */
    public String getAnswer() {
        try {
            return Words.format("terms.answer", law.answerTime(today.date()).leastDays());
        } catch (NoLegalAnswerException e) {
            return Words.format("terms.answerUnknown");
        }
    }
}
