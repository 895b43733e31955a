package fr.alin.architecture.canary.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Canary: an entity outside of model. */
@Entity
class BrokenEntity {
    @Id
    private long id;

    long id() {
        return id;
    }
}
