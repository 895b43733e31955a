package fr.alin.housingrequest.model;

import fr.alin.housingrequest.SharingChoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sharing choice as it was once made; never changed. */
@Entity
@Table(name = "sharing_consent")
class ConsentEntry {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    private int scheme;

    private int choice;

    private boolean sensitive;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected ConsentEntry() {}

    static ConsentEntry of(HousingRequest request, SharingChoice chosen, Instant now) {
        ConsentEntry entry = new ConsentEntry();
        entry.id = UUID.randomUUID();
        entry.requestId = request.id();
        entry.scheme = chosen.scheme();
        entry.choice = chosen.choice();
        entry.sensitive = chosen.sensitive();
        entry.chosenAt = now;
        return entry;
    }
}
