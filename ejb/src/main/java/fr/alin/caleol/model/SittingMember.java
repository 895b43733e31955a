package fr.alin.caleol.model;

import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is called to a sitting. */
@Entity
@Table(name = "sitting_member")
class SittingMember {
    @Id
    private UUID id;

    @Column(name = "sitting_id")
    private UUID sittingId;

    private String name;

    @Enumerated(EnumType.STRING)
    private MemberQuality quality;

    @Column(name = "insee_code")
    private @Nullable String inseeCode;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "proxy_id")
    private @Nullable UUID proxyId;

    private boolean chairs;

    @Version
    private int version;

    protected SittingMember() {}

    static SittingMember of(UUID sitting, MemberDraft draft) {
        SittingMember member = new SittingMember();
        member.id = UUID.randomUUID();
        member.sittingId = sitting;
        member.name = draft.name();
        member.quality = Objects.requireNonNull(draft.quality());
        member.inseeCode = draft.commune();
        member.presence = Presence.UNKNOWN;
        return member;
    }

    /** The same person at another sitting; that somebody presides is said anew each time. */
    SittingMember at(UUID sitting) {
        return of(sitting, new MemberDraft(name, quality, inseeCode));
    }

    void seat(Presence seen, @Nullable UUID proxy) {
        presence = seen;
        proxyId = proxy;
    }

    void preside(boolean presides) {
        chairs = presides;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID proxyId() {
        return proxyId;
    }
}
