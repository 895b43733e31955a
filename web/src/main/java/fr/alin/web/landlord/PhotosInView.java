package fr.alin.web.landlord;

import fr.alin.picture.PictureQueries;
import fr.alin.picture.PictureService;
import fr.alin.picture.PictureSubject;
import fr.alin.picture.PictureView;
import fr.alin.web.shared.Posted;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photographs of one's own dwelling. */
@Named
@RequestScoped
public class PhotosInView {
    @Inject
    private PictureQueries queries;

    @Inject
    private Posted posted;

    private @Nullable List<PictureView> pictures;

    /** In their order; what was chosen and not kept is still chosen. */
    public List<PhotoRow> of(UUID dwelling) {
        return views(dwelling).stream()
                .map(view -> new PhotoRow(view, chosen(view)))
                .toList();
    }

    /** For example "3 sur 8". */
    public String count(UUID dwelling) {
        return Words.format("photos.count", views(dwelling).size(), PictureService.MOST);
    }

    /** Whether there is room for more. */
    public boolean room(UUID dwelling) {
        return views(dwelling).size() < PictureService.MOST;
    }

    List<PictureView> views(UUID dwelling) {
        if (pictures == null) {
            pictures = queries.of(dwelling);
        }
        return pictures;
    }

    /** Reads them anew. */
    void forget() {
        pictures = null;
    }

    /** What the form says it shows; null when it does not say. */
    @Nullable
    PictureSubject typed(PictureView view) {
        return posted.named(PictureSubject.values(), field(view));
    }

    boolean said(PictureView view) {
        return posted.has(field(view));
    }

    int version(PictureView view) {
        return posted.number("version-" + view.id());
    }

    private String chosen(PictureView view) {
        return said(view)
                ? posted.text(field(view))
                : Objects.requireNonNullElse(view.subject(), "").toString();
    }

    private static String field(PictureView view) {
        return "montre-" + view.id();
    }
}
