package fr.alin.web.applicant;

import fr.alin.caleol.PaperQueries;
import fr.alin.shared.NotFoundException;
import fr.alin.web.shared.PdfAnswer;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;

/** A letter of the commission to whoever is signed in; the page itself is never seen. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private PaperQueries papers;

    @Inject
    private Reference ref;

    /** @throws NotFoundException for a letter to somebody else as for none */
    public void open() throws IOException {
        PdfAnswer.send(papers.mine(id()), "lettre-commission");
    }

    private UUID id() {
        try {
            return UUID.fromString(ref.getValue());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
