package fr.alin.landlord.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who works for a landlord. */
@Entity
@Table(name = "landlord_agent")
public class LandlordAgent {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "landlord_id")
    private UUID landlordId;

    protected LandlordAgent() {}

    public UUID landlordId() {
        return landlordId;
    }
}
