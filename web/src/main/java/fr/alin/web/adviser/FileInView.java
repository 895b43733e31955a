package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.housingrequest.DocumentState;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.shared.BusinessException;
import fr.alin.study.AskedDocuments;
import fr.alin.study.FileQueries;
import fr.alin.study.FileView;
import fr.alin.study.Neighbours;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.RankCard;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.VerdictLine;
import fr.alin.web.shared.Words;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Étude du dossier: everything for one decision on one page, and the decision. */
@Named
@RequestScoped
public class FileInView {
    @Inject
    private FileQueries queries;

    @Inject
    private DecisionService files;

    @Inject
    private FileContext context;

    @Inject
    private Reference ref;

    private @Nullable FileView file;
    private @Nullable RankCard rank;
    private @Nullable Neighbours neighbours;
    private int version;

    private @Nullable InvalidationReason reason;

    @Size(max = DecisionService.TEXT_LENGTH, message = "{common.size}")
    private @Nullable String message;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        version = getFile().item().version();
    }

    public String take() {
        return act(() -> files.take(id(), version), "file.taken");
    }

    public String release() {
        return act(() -> files.release(id(), version), "file.released");
    }

    public String decide() {
        return act(() -> files.validate(id(), version, message), "file.validated");
    }

    /** @throws BusinessException {@code reason.required}, {@code message.required} and as {@link DecisionService} */
    public String invalidate() {
        if (reason == null) {
            throw new BusinessException("reason.required");
        }
        InvalidationReason coded = reason;
        return act(() -> files.invalidate(id(), version, coded, message), "file.invalidated");
    }

    public FileView getFile() {
        if (file == null) {
            file = queries.file(id());
        }
        return file;
    }

    public WorkRow getRow() {
        return new WorkRow(getFile().item(), context.today());
    }

    public OfferCard getOffer() {
        FileView shown = getFile();
        return new OfferCard(shown.offer(), shown.verdict(), null, context.today());
    }

    public List<VerdictLine> getLines() {
        FileView shown = getFile();
        return VerdictLine.of(shown.verdict(), shown.request().members().size());
    }

    /** How the household lives now, and what the rent of the offer would leave it. */
    public List<VerdictLine> getFigures() {
        return HouseholdLines.of(getFile());
    }

    public String getCommunes() {
        return context.names(getFile().request().communes());
    }

    public String getSharing() {
        SharingChoice sharing = getFile().request().sharing();
        return sharing == null ? "" : Words.format("file.sharingText", sharing.scheme(), sharing.choice());
    }

    /** @return null when the candidature is not on its list any more */
    public @Nullable RankCard getRank() {
        if (rank == null) {
            rank = context.rank(getFile());
        }
        return rank;
    }

    public boolean isMine() {
        UUID adviser = getFile().item().adviser();
        return adviser != null && adviser.equals(context.account());
    }

    public boolean isFree() {
        return getFile().item().adviser() == null;
    }

    public boolean isTakenByAnother() {
        return !isFree() && !isMine();
    }

    /** The buttons come from the life cycle: each is named by its action. */
    public boolean may(String action) {
        return isMine() && context.allows(getFile(), CandidatureAction.valueOf(action));
    }

    /** Whether proofs that count for the rank may be recorded here and now. */
    public boolean isProvable() {
        return may("RECORD_PROOF");
    }

    /** A form that was sent is shown again whatever has happened since, so that nothing typed is lost without a word. */
    public boolean isProofForm() {
        return isProvable() || FacesContext.getCurrentInstance().isPostback();
    }

    public boolean isDecidable() {
        return may("INVALIDATE");
    }

    public boolean isTakeable() {
        return isFree() && context.allows(getFile(), CandidatureAction.INVALIDATE);
    }

    public List<DocumentLine> getDocuments() {
        List<DocumentState> documents = getFile().request().documents();
        return IntStream.range(0, documents.size())
                .mapToObj(index -> DocumentLine.of(documents.get(index), index + 1, ref.getValue()))
                .toList();
    }

    /** What the adviser waits for, in words; empty when nothing was asked. */
    public String getAsked() {
        AskedDocuments asked = getFile().asked();
        return asked == null ? "" : context.words(asked);
    }

    /** Address of the next file to study, empty at the end. */
    public String getNext() {
        return address(neighbours().next());
    }

    public String getPrevious() {
        return address(neighbours().previous());
    }

    private Neighbours neighbours() {
        if (neighbours == null) {
            neighbours = context.neighbours(getFile());
        }
        return neighbours;
    }

    private static String address(@Nullable UUID file) {
        return file == null ? "" : "/conseiller/dossier?ref=" + file;
    }

    public List<InvalidationReason> getReasons() {
        return List.of(InvalidationReason.values());
    }

    /**
     * Does something to the file and goes back to it. When it was refused the page shows the file as it is now, and what
     * was typed can be confirmed by whoever has read that.
     */
    String act(Runnable change, String notice) {
        try {
            change.run();
        } catch (BusinessException | EJBException e) {
            file = null;
            rank = null;
            version = getFile().item().version();
            throw e;
        }
        Notices.say(notice);
        return "/conseiller/dossier?faces-redirect=true&ref=" + ref.getValue();
    }

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable InvalidationReason getReason() {
        return reason;
    }

    public void setReason(@Nullable InvalidationReason reason) {
        this.reason = reason;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
