package fr.alin.picture.model;

import fr.alin.picture.PictureSize;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a photograph in one size: apart, so that whoever lists photographs does not read them. */
@Entity
@Immutable
@IdClass(PictureImage.Key.class)
@Table(name = "picture_image")
class PictureImage {
    /** Which photograph in which size. */
    record Key(UUID pictureId, PictureSize size) implements Serializable {}

    @Id
    @Column(name = "picture_id")
    private UUID pictureId;

    @Id
    @Enumerated(EnumType.STRING)
    private PictureSize size;

    private byte[] jpeg;

    protected PictureImage() {}

    static PictureImage of(DwellingPicture picture, PictureSize size, byte[] jpeg) {
        PictureImage image = new PictureImage();
        image.pictureId = picture.id();
        image.size = size;
        image.jpeg = jpeg;
        return image;
    }
}
