package fr.alin.selection.model;

import fr.alin.ranking.ConfirmedPlace;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is chosen, or passed over with its reason; once the set is sent every file of the offer has its line. */
@Entity
@Table(name = "selected_file")
class SelectedFile {
    @Id
    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Column(name = "offer_id")
    private UUID offerId;

    private boolean chosen;

    @Enumerated(EnumType.STRING)
    @Column(name = "skip_reason")
    private @Nullable SkipReason skipReason;

    private @Nullable String words;

    private @Nullable Integer place;

    /** 1 to 3: all that the landlord is told of why a file stands where it stands. */
    @Column(name = "group_number")
    private @Nullable Integer groupNumber;

    @Version
    private int version;

    protected SelectedFile() {}

    static SelectedFile of(UUID candidature, UUID offer) {
        SelectedFile file = new SelectedFile();
        file.candidatureId = candidature;
        file.offerId = offer;
        return file;
    }

    void decide(boolean isChosen, @Nullable Skip skip, @Nullable ConfirmedPlace stands) {
        chosen = isChosen;
        skipReason = isChosen || skip == null ? null : skip.reason();
        words = isChosen || skip == null ? null : skip.words();
        place = stands == null ? null : (Integer) stands.place();
        groupNumber = stands == null ? null : (Integer) stands.bucket().group();
    }

    UUID candidatureId() {
        return candidatureId;
    }
}
