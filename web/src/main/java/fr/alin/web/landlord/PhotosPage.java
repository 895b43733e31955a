package fr.alin.web.landlord;

import fr.alin.landlord.DwellingView;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.picture.PictureScaler;
import fr.alin.picture.PictureService;
import fr.alin.picture.PictureView;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Posted;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Photos of a dwelling: added, put in order, told for whoever does not see them, removed. */
@Named
@RequestScoped
public class PhotosPage {
    private static final int LONGEST_NAME = 60;

    @Inject
    private ProgrammeQueries dwellings;

    @Inject
    private PictureService service;

    @Inject
    private PhotosInView photos;

    @Inject
    private Posted posted;

    @Inject
    private Reference ref;

    private @Nullable DwellingView dwelling;
    private @Nullable List<Part> files;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getDwelling();
    }

    public DwellingView getDwelling() {
        if (dwelling == null) {
            dwelling = dwellings.dwelling(id());
        }
        return dwelling;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    /**
     * Adds what was sent; what cannot be added is named, the rest is there.
     *
     * @throws BusinessException {@code files.none} without a file
     */
    public @Nullable String add() throws IOException {
        List<Part> sent = chosen();
        if (sent.isEmpty()) {
            throw new BusinessException("files.none");
        }
        int room = PictureService.MOST - photos.views(id()).size();
        int added = 0;
        for (Part file : sent) {
            if (added < room) {
                added += added(file) ? 1 : 0;
            } else {
                refused(file, "files.full");
            }
        }
        photos.forget();
        if (added < sent.size()) {
            return null;
        }
        Notices.say("photos.added", sent.size());
        return again();
    }

    /** Whether the form of what they show was sent. */
    public boolean isTold() {
        return posted.has("photos");
    }

    /**
     * Keeps what they show, then moves or removes one, as its button says.
     *
     * @throws BusinessException as {@link PictureService#describe}, {@link PictureService#advance}, {@link PictureService#remove}
     */
    public String tell() {
        List<PictureView> known = photos.views(id());
        photos.forget();
        for (PictureView view : known) {
            if (photos.said(view) && photos.typed(view) != view.subject()) {
                service.describe(id(), view.id(), photos.typed(view), photos.version(view));
            }
        }
        if (posted.has("avancer")) {
            service.advance(id(), RefReader.required(posted.text("avancer")));
            Notices.say("photos.moved");
        } else if (posted.has("retirer")) {
            service.remove(id(), RefReader.required(posted.text("retirer")));
            Notices.say("photos.removed");
        } else {
            Notices.say("photos.told");
        }
        return again();
    }

    private boolean added(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            // One byte more than is taken says that there is too much.
            service.add(id(), in.readNBytes(PictureScaler.MOST_BYTES + 1));
            return true;
        } catch (BusinessException e) {
            refused(file, e.key());
            return false;
        }
    }

    private static void refused(Part file, String key) {
        String name = String.valueOf(file.getSubmittedFileName());
        String text = Words.format(
                "photos.refused", name.substring(0, Math.min(name.length(), LONGEST_NAME)), Words.format(key));
        FacesContext.getCurrentInstance()
                .addMessage("files", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private List<Part> chosen() {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> file.getSize() > 0
                                || !String.valueOf(file.getSubmittedFileName()).isBlank())
                        .toList();
    }

    private UUID id() {
        return RefReader.required(ref.getValue());
    }

    private String again() {
        return "/bailleur/photos?faces-redirect=true&ref=" + id();
    }
}
