package fr.alin.study.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.study.ContactKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A call, a letter or a meeting about a file; never changed afterwards. */
@Entity
@Table(name = "contact_entry")
public class ContactEntry {
    @Id
    private UUID id;

    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String summary;

    private Instant at;

    @Version
    private int version;

    protected ContactEntry() {}

    public static ContactEntry of(CandidatureId file, UUID adviser, ContactKind kind, String summary, Instant now) {
        ContactEntry entry = new ContactEntry();
        entry.id = UUID.randomUUID();
        entry.candidatureId = file.value();
        entry.adviserId = adviser;
        entry.kind = kind;
        entry.summary = summary;
        entry.at = now;
        return entry;
    }

    UUID candidatureId() {
        return candidatureId;
    }

    UUID adviserId() {
        return adviserId;
    }

    ContactKind kind() {
        return kind;
    }

    String summary() {
        return summary;
    }
}
