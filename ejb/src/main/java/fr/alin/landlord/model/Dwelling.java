package fr.alin.landlord.model;

import fr.alin.landlord.DwellingKind;
import fr.alin.legal.Financing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A home of a landlord, whether it is on offer or not. */
@Entity
@Table(name = "dwelling")
public class Dwelling {
    @Id
    private UUID id;

    @Column(name = "landlord_id")
    private UUID landlordId;

    private String residence;

    private String address;

    @Column(name = "insee_code")
    private String inseeCode;

    private String postcode;

    @Enumerated(EnumType.STRING)
    private DwellingKind kind;

    private int rooms;

    private BigDecimal surface;

    private int floor;

    private boolean lift;

    private boolean accessible;

    @Column(name = "energy_class")
    private String energyClass;

    @Column(name = "climate_class")
    private String climateClass;

    @Enumerated(EnumType.STRING)
    private Financing financing;

    private int picture;

    protected Dwelling() {}
}
