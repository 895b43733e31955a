package fr.alin.landlord.model;

import fr.alin.landlord.DwellingKind;
import fr.alin.landlord.DwellingView;
import fr.alin.landlord.Heating;
import fr.alin.landlord.Home;
import fr.alin.legal.Financing;
import fr.alin.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home of a landlord, whether it is on offer or not. */
@Entity
@Table(name = "dwelling")
public class Dwelling {
    /** Drawn façades: those of flats first, then those of houses. */
    private static final int FLATS_DRAWN = 16;

    private static final int HOUSES_DRAWN = 4;

    @Id
    private UUID id;

    @Column(name = "landlord_id")
    private UUID landlordId;

    @Column(name = "programme_id")
    private UUID programmeId;

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

    /** Of the drawings that stand for a dwelling without photographs. */
    private int picture;

    private String door;

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    private @Nullable Integer floors;

    private boolean balcony;

    private boolean garden;

    private boolean parking;

    @Column(name = "priority_quarter")
    private boolean priorityQuarter;

    @Enumerated(EnumType.STRING)
    private @Nullable Heating heating;

    @Column(name = "energy_assessed_on")
    private @Nullable LocalDate energyAssessedOn;

    @Version
    private int version;

    protected Dwelling() {}

    public static Dwelling in(Programme programme, Home home) {
        Dwelling dwelling = new Dwelling();
        dwelling.id = UUID.randomUUID();
        dwelling.programmeId = programme.id();
        dwelling.landlordId = programme.landlordId();
        dwelling.inseeCode = programme.inseeCode();
        dwelling.postcode = programme.postcode();
        dwelling.correct(home);
        dwelling.picture = home.kind() == DwellingKind.HOUSE
                ? FLATS_DRAWN + 1 + Math.floorMod(dwelling.id.hashCode(), HOUSES_DRAWN)
                : 1 + Math.floorMod(dwelling.id.hashCode(), FLATS_DRAWN);
        return dwelling;
    }

    public void correct(Home home) {
        address = home.address();
        door = home.door();
        externalRef = home.externalRef();
        kind = home.kind();
        rooms = home.rooms();
        surface = home.surface();
        floor = home.floor();
        floors = home.floors();
        lift = home.lift();
        accessible = home.accessible();
        balcony = home.balcony();
        garden = home.garden();
        parking = home.parking();
        priorityQuarter = home.priorityQuarter();
        energyClass = home.energyClass();
        climateClass = home.climateClass();
        energyAssessedOn = home.energyAssessedOn();
        heating = home.heating();
        financing = home.financing();
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    public void requireVersion(int shown) {
        if (version != shown) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    public UUID id() {
        return id;
    }

    public Home home() {
        return new Home(
                address,
                door,
                externalRef,
                kind,
                rooms,
                surface,
                floor,
                floors,
                lift,
                accessible,
                balcony,
                garden,
                parking,
                priorityQuarter,
                energyClass,
                climateClass,
                energyAssessedOn,
                heating,
                financing);
    }

    DwellingView view(String programme, String commune, String town) {
        return new DwellingView(id, programmeId, programme, commune, town, home(), version);
    }
}
