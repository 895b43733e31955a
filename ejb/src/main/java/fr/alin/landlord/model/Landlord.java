package fr.alin.landlord.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An organisation that lets social housing. */
@Entity
@Table(name = "landlord")
public class Landlord {
    @Id
    private UUID id;

    private String name;

    protected Landlord() {}
}
