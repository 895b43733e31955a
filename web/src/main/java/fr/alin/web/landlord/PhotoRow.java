package fr.alin.web.landlord;

import fr.alin.picture.PictureSize;
import fr.alin.picture.PictureSubject;
import fr.alin.picture.PictureView;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Photo;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.stream.Stream;

/** A photograph of one's own dwelling: what it shows, and where it stands among the others. */
public class PhotoRow {
    private final PictureView picture;
    private final String chosen;

    /** @param chosen name of the subject that is chosen, empty for none */
    PhotoRow(PictureView picture, String chosen) {
        this.picture = picture;
        this.chosen = chosen;
    }

    public String getRef() {
        return picture.id().toString();
    }

    public String getUrl() {
        return Photo.address(picture.id(), PictureSize.CARD);
    }

    public int getPlace() {
        return picture.place();
    }

    /** For example "Photo 2". */
    public String getName() {
        return Words.format("photos.one", picture.place());
    }

    /** What it shows, or that applicants do not see it. */
    public String getSubject() {
        return picture.subject() == null ? Words.format("photos.unsaid") : Words.format("photo." + picture.subject());
    }

    public String getTone() {
        return picture.subject() == null ? "warn" : "ok";
    }

    public int getVersion() {
        return picture.version();
    }

    public boolean isFirst() {
        return picture.place() == 1;
    }

    public List<ChoiceOption> getOptions() {
        return ChoiceOption.of(Stream.of(PictureSubject.values()), subject -> Words.format("photo." + subject), chosen);
    }
}
