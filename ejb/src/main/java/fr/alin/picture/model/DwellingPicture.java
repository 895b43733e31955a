package fr.alin.picture.model;

import fr.alin.picture.PictureSubject;
import fr.alin.picture.ScaledPicture;
import fr.alin.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photograph in its place among those of a dwelling. */
@Entity
@Table(name = "dwelling_picture")
public class DwellingPicture {
    @Id
    private UUID id;

    @Column(name = "dwelling_id")
    private UUID dwellingId;

    private int place;

    @Enumerated(EnumType.STRING)
    private @Nullable PictureSubject subject;

    private int width;

    private int height;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private int version;

    protected DwellingPicture() {}

    static DwellingPicture of(UUID dwelling, int place, ScaledPicture scaled, Instant now) {
        DwellingPicture picture = new DwellingPicture();
        picture.id = UUID.randomUUID();
        picture.dwellingId = dwelling;
        picture.place = place;
        picture.width = scaled.width();
        picture.height = scaled.height();
        picture.addedAt = now;
        return picture;
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    public void describe(@Nullable PictureSubject shown, int version) {
        if (this.version != version) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        subject = shown;
    }

    void take(int number) {
        place = number;
    }

    public UUID id() {
        return id;
    }

    public int place() {
        return place;
    }
}
