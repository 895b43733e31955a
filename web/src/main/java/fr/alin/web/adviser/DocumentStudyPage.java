package fr.alin.web.adviser;

import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.study.DocumentStudyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pièces: each one as it should be, or to be replaced and why. */
@Named
@RequestScoped
public class DocumentStudyPage {
    @Inject
    private DocumentStudyService documents;

    @Inject
    private FileInView page;

    /** By kind, as the form says it: what is chosen for other documents is left alone. */
    private final Map<DocumentKind, String> flaws = new HashMap<>();

    /** @throws BusinessException as {@link DocumentStudyService#review} */
    public String conform(DocumentKind kind, LocalDate depositedOn) {
        return review(kind, depositedOn, null);
    }

    /** @throws BusinessException {@code flaw.required} and as {@link DocumentStudyService#review} */
    public String replace(DocumentKind kind, LocalDate depositedOn) {
        String chosen = flaws.get(kind);
        DocumentFlaw flaw = Arrays.stream(DocumentFlaw.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BusinessException("flaw.required"));
        return review(kind, depositedOn, flaw);
    }

    private String review(DocumentKind kind, LocalDate depositedOn, @Nullable DocumentFlaw flaw) {
        return page.act(() -> documents.review(page.id(), page.read(), kind, depositedOn, flaw), "documents.reviewed");
    }

    /** What is chosen for each document. */
    public Map<DocumentKind, String> getChosen() {
        return flaws;
    }

    public DocumentFlaw[] getFlaws() {
        return DocumentFlaw.values();
    }
}
