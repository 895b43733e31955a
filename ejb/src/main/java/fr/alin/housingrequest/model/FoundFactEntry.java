package fr.alin.housingrequest.model;

import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.FoundFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found of a fact on a document; one stands a request and fact, earlier ones stay for the trail. */
@Entity
@Table(name = "found_fact")
class FoundFactEntry {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Fact fact;

    private String declared;

    private String found;

    @Enumerated(EnumType.STRING)
    private FactProof proof;

    @Column(name = "proved_on")
    private LocalDate provedOn;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected FoundFactEntry() {}

    static FoundFactEntry of(UUID request, FoundFact fact, UUID adviser, Instant now) {
        FoundFactEntry entry = new FoundFactEntry();
        entry.id = UUID.randomUUID();
        entry.requestId = request;
        entry.fact = fact.fact();
        entry.declared = fact.declared();
        entry.found = fact.found();
        entry.proof = fact.proof();
        entry.provedOn = fact.provedOn();
        entry.adviserId = adviser;
        entry.recordedAt = now;
        return entry;
    }
}
