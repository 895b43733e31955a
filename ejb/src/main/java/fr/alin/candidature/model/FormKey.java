package fr.alin.candidature.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The single-use key of a form, with what its first post made. */
@Entity
@Table(name = "form_key")
class FormKey {
    @Id
    private UUID key;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "result_id")
    private UUID resultId;

    @Column(name = "used_at")
    private Instant usedAt;

    protected FormKey() {}

    FormKey(UUID key, UUID accountId, UUID resultId, Instant usedAt) {
        this.key = key;
        this.accountId = accountId;
        this.resultId = resultId;
        this.usedAt = usedAt;
    }
}
