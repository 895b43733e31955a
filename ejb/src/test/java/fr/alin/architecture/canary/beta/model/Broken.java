package fr.alin.architecture.canary.beta.model;

import fr.alin.architecture.canary.alpha.BrokenView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Canary: an entity with a setter, without a version, in a cycle with another feature. */
@Entity
public class Broken {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    public BrokenView view() {
        return new BrokenView();
    }
}
