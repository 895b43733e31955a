package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.ranking.Rank;
import fr.alin.shared.BusinessException;
import fr.alin.study.FileQueries;
import fr.alin.study.FileView;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.RankCard;
import fr.alin.web.shared.Reference;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that the pages of its study show: everything for one decision. What is done to it goes through here. */
@Named
@RequestScoped
public class FileInView {
    private static final String MODIFIED = "common.modifiedMeanwhile";

    @Inject
    private FileQueries queries;

    @Inject
    private FileContext context;

    @Inject
    private Reference ref;

    private @Nullable FileView file;
    private @Nullable RankCard rank;
    /** Of the form that was posted; null on a page that is only shown. */
    private @Nullable Integer version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        version = getFile().item().version();
    }

    /** The same for the file itself: whoever opens a free one from the list takes it, if they have chosen so. */
    public void open() {
        load();
        if (context.takes(getRights())) {
            try {
                context.take(id(), read());
            } catch (BusinessException e) {
                // A colleague was quicker: the page says whose it is.
            }
            read(true);
        }
    }

    public FileView getFile() {
        if (file == null) {
            file = queries.file(id());
        }
        return file;
    }

    public WorkRow getRow() {
        return new WorkRow(getFile().item(), null, context.list(), context.today());
    }

    public OfferCard getOffer() {
        FileView shown = getFile();
        return new OfferCard(shown.offer(), shown.verdict(), null, context.today());
    }

    public FileDetails getDetails() {
        return context.details(getFile());
    }

    /** @return null when the candidature is not on its list any more */
    public @Nullable RankCard getRank() {
        if (rank == null) {
            rank = context.rank(getFile());
        }
        return rank;
    }

    /** What the reader may do with it. */
    public FileRights getRights() {
        return new FileRights(getFile().item(), context.account());
    }

    /**
     * Whether the form of an act is shown: when it may be done now. One that was sent is shown again whatever has happened
     * since, so that nothing typed is lost without a word.
     */
    public boolean form(String action) {
        return getRights().may(action) || FacesContext.getCurrentInstance().isPostback();
    }

    /**
     * Does something to the file and goes back to it. When it was refused the page shows the file as it is now, and what
     * was typed can be confirmed by whoever has read that.
     */
    String act(Runnable change, String notice) {
        done(change, notice);
        return context.back();
    }

    /** The same, where the way leads elsewhere. */
    void done(Runnable change, String notice) {
        try {
            change.run();
        } catch (BusinessException e) {
            boolean changed = e.key().equals(MODIFIED);
            read(changed);
            throw changed ? context.changed(getFile()) : e;
        } catch (EJBException e) {
            read(true);
            throw e;
        }
        Notices.say(notice, getRow().getName());
    }

    /** As {@link #act} where something is proved: says too what has become of the candidature's place. */
    String prove(Runnable change, String notice) {
        Optional<Rank> before = context.standing(getFile());
        String next = act(change, notice);
        before.ifPresent(earlier -> context.standing(getFile()).ifPresent(now -> new RankMove(earlier, now).say()));
        return next;
    }

    /** Anew; only whoever is told that the file has changed may confirm what was typed. */
    private void read(boolean changed) {
        file = null;
        rank = null;
        if (changed) {
            version = getFile().item().version();
        }
    }

    /** @throws BusinessException for a post that does not say what its sender had read */
    int read() {
        if (version == null) {
            throw new BusinessException(MODIFIED);
        }
        return version;
    }

    CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    /** A page with two forms shows the one that was not sent as it stands. */
    public @Nullable Integer getVersion() {
        return version == null ? Integer.valueOf(getFile().item().version()) : version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }
}
