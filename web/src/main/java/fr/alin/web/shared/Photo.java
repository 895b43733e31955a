package fr.alin.web.shared;

import fr.alin.offer.ShownPicture;
import fr.alin.picture.PictureSize;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A photograph of a dwelling, or the drawing that stands for it. */
public class Photo {
    private final ShownPicture picture;
    private final int place;
    private final int all;

    private Photo(ShownPicture picture, int place, int all) {
        this.picture = picture;
        this.place = place;
        this.all = all;
    }

    public static List<Photo> of(List<ShownPicture> pictures) {
        return IntStream.range(0, pictures.size())
                .mapToObj(index -> new Photo(pictures.get(index), index + 1, pictures.size()))
                .toList();
    }

    /** Address of the photograph of a card, of the drawing when there is none. */
    public static String card(@Nullable UUID photo, int drawing) {
        return photo == null ? "/statique/img/facade-" + drawing + ".svg" : address(photo, PictureSize.CARD);
    }

    /** Address of a photograph; {@link PhotoServlet} answers it. */
    public static String address(UUID photo, PictureSize size) {
        return PhotoServlet.FOLDER + photo + "/" + size.name();
    }

    public String getUrl() {
        return address(picture.id(), PictureSize.LARGE);
    }

    /** For example "Cuisine". */
    public String getSubject() {
        return Words.format("photo." + picture.subject());
    }

    /** For whoever does not see it, for example "Photo 2 sur 5 : Cuisine". */
    public String getAlt() {
        return Words.format("photo.alt", place, all, getSubject());
    }

    /** For example "2 sur 5". */
    public String getPosition() {
        return Words.format("photo.position", place, all);
    }

    public int getWidth() {
        return picture.width();
    }

    public int getHeight() {
        return picture.height();
    }
}
