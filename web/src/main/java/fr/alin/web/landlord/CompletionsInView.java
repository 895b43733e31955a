package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureId;
import fr.alin.completion.CompletionFile;
import fr.alin.completion.CompletionQueries;
import fr.alin.completion.CompletionView;
import fr.alin.shared.Today;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that the landlord asked for beside the received file that the page is about. */
@Named
@RequestScoped
public class CompletionsInView {
    @Inject
    private CompletionQueries queries;

    @Inject
    private Reference ref;

    @Inject
    private Today today;

    private @Nullable CompletionFile file;

    /** Called by a page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getFile();
    }

    public CompletionFile getFile() {
        if (file == null) {
            file = queries.file(id());
        }
        return file;
    }

    /** The newest first. */
    public List<CompletionRow> getRows() {
        return getFile().requests().stream().map(this::row).toList();
    }

    /** What is waited for; null when nothing is. */
    public @Nullable CompletionRow getOpen() {
        return getFile().open().filter(one -> getFile().waits()).map(this::row).orElse(null);
    }

    /** Whether documents may be asked for now. */
    public boolean isAskable() {
        return getFile().waits() && getFile().open().isEmpty();
    }

    /** Why nothing can be asked for any more. */
    public boolean isOver() {
        return !getFile().waits();
    }

    /** Where documents are asked for, or not any more. */
    public String getUrl() {
        return "/bailleur/complement?ref=" + id();
    }

    public String getFileUrl() {
        return "/bailleur/dossier?ref=" + id();
    }

    /** What can be done there. */
    public String getAct() {
        return Words.format(isAskable() ? "completion.ask" : "completion.see");
    }

    CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    /** Whatever has become of it, it is not as it was read. */
    void changed() {
        file = null;
    }

    private CompletionRow row(CompletionView asked) {
        return new CompletionRow(asked, today.date());
    }
}
