package fr.alin.web.landlord;

import fr.alin.caleol.Letter;
import fr.alin.caleol.PaperQueries;
import fr.alin.caleol.SittingStatus;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.PdfAnswer;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Minutes and letters of a sitting, as PDF. */
@Named
@RequestScoped
public class CommissionPaperPage {
    @Inject
    private PaperQueries papers;

    @Inject
    private SittingInView page;

    @Inject
    private Reference ref;

    /** @throws BusinessException {@code sitting.notOpened}, shown by the page */
    public void minutes() throws IOException {
        PdfAnswer.send(papers.minutes(page.id()), "proces-verbal");
    }

    public void letter() throws IOException {
        PdfAnswer.send(papers.letter(RefReader.required(ref.getValue())), "lettre");
    }

    /** Letters of a sitting that is closed. */
    public List<Letter> getLetters() {
        return page.getView().status() == SittingStatus.CLOSED ? papers.letters(page.id()) : List.of();
    }
}
