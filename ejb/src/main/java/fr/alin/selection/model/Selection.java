package fr.alin.selection.model;

import fr.alin.selection.FewerReason;
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

/** What was chosen of an offer: a draft, then sent for good; or nothing in time. */
@Entity
@Table(name = "selection")
class Selection {
    @Id
    @Column(name = "offer_id")
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private @Nullable FewerReason fewer;

    @Column(name = "adviser_id")
    private @Nullable UUID adviserId;

    @Column(name = "list_version")
    private @Nullable Integer listVersion;

    @Column(name = "list_sha256")
    private @Nullable String listSha256;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    /** Null before it is kept for the first time. */
    @Version
    private @Nullable Integer version;

    protected Selection() {}

    static Selection of(UUID offer) {
        Selection selection = new Selection();
        selection.offerId = offer;
        return selection;
    }

    /** Touched by every saving, so that of two who save one is told. */
    void draft(@Nullable FewerReason reason, UUID adviser) {
        fewer = reason;
        adviserId = adviser;
    }

    void send(@Nullable FewerReason reason, UUID adviser, int list, String sha256, Instant now) {
        draft(reason, adviser);
        listVersion = list;
        listSha256 = sha256;
        sentAt = now;
    }

    void overdue(Instant now) {
        overdueAt = now;
    }

    /** 0 before it is kept for the first time. */
    int version() {
        return version == null ? 0 : version + 1;
    }
}
