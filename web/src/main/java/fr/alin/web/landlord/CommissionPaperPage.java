package fr.alin.web.landlord;

import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Letter;
import fr.alin.caleol.PaperQueries;
import fr.alin.caleol.SittingStatus;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.PageLink;
import fr.alin.web.shared.PdfAnswer;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
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

    /** Whether its decisions stand, and its minutes are written for good. */
    public boolean isFinal() {
        return page.getView().status() == SittingStatus.CLOSED;
    }

    /** Letters of a sitting that is closed, with whom they were written to. */
    public List<PageLink> getLetters() {
        return isFinal() ? papers.letters(page.id()).stream().map(this::link).toList() : List.of();
    }

    private PageLink link(Letter letter) {
        String name = page.getView().agenda().stream()
                .flatMap(item -> item.files().stream())
                .filter(file -> file.id().equals(letter.candidature()))
                .map(FileOnAgenda::name)
                .findFirst()
                .orElse("");
        return new PageLink(
                Words.format("sitting.letter", name, letter.number()), "/bailleur/lettre?ref=" + letter.id(), false);
    }
}
