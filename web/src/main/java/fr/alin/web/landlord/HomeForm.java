package fr.alin.web.landlord;

import fr.alin.landlord.DwellingKind;
import fr.alin.landlord.Heating;
import fr.alin.landlord.Home;
import fr.alin.legal.Financing;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Formats;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed of a dwelling. */
public class HomeForm {
    /** What a dwelling has or is, each said by a tick: the words are {@code equipment.} and the name. */
    public enum Equipment {
        LIFT,
        ACCESSIBLE,
        BALCONY,
        GARDEN,
        PARKING,
        PRIORITY_QUARTER
    }

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");
    private static final int ADDRESS = 300;
    private static final int DOOR = 60;
    private static final int REFERENCE = 40;
    private static final int FIGURE = 20;

    @NotNull(message = "{address.missing}")
    @Size(max = ADDRESS, message = "{common.size}")
    private @Nullable String address;

    @Size(max = DOOR, message = "{common.size}")
    private @Nullable String door;

    @Size(max = REFERENCE, message = "{common.size}")
    private @Nullable String externalRef;

    @NotNull(message = "{kind.required}")
    private @Nullable DwellingKind kind;

    @NotNull(message = "{rooms.figure}")
    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String rooms;

    @NotNull(message = "{surface.figure}")
    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String surface;

    @NotNull(message = "{floor.figure}")
    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String floor;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String floors;

    private Equipment[] equipment = {};

    @NotNull(message = "{energyClass.required}")
    private @Nullable String energyClass;

    @NotNull(message = "{climateClass.required}")
    private @Nullable String climateClass;

    private @Nullable LocalDate assessedOn;

    private @Nullable Heating heating;

    @NotNull(message = "{financing.required}")
    private @Nullable Financing financing;

    void show(Home home) {
        address = home.address();
        door = home.door();
        externalRef = home.externalRef();
        kind = home.kind();
        rooms = Integer.toString(home.rooms());
        surface = new Formats().typed(home.surface());
        floor = Integer.toString(home.floor());
        floors = home.floors() == null ? "" : home.floors().toString();
        Set<Equipment> has = EnumSet.noneOf(Equipment.class);
        add(has, home.lift(), Equipment.LIFT);
        add(has, home.accessible(), Equipment.ACCESSIBLE);
        add(has, home.balcony(), Equipment.BALCONY);
        add(has, home.garden(), Equipment.GARDEN);
        add(has, home.parking(), Equipment.PARKING);
        add(has, home.priorityQuarter(), Equipment.PRIORITY_QUARTER);
        equipment = has.toArray(new Equipment[0]);
        energyClass = home.energyClass();
        climateClass = home.climateClass();
        assessedOn = home.energyAssessedOn();
        heating = home.heating();
        financing = home.financing();
    }

    private static void add(Set<Equipment> has, boolean said, Equipment one) {
        if (said) {
            has.add(one);
        }
    }

    /** @throws BusinessException {@code rooms.figure}, {@code surface.figure}, {@code floor.figure}, {@code floors.figure} for what is no figure */
    Home entered() {
        return new Home(
                Objects.requireNonNullElse(address, ""),
                Objects.requireNonNullElse(door, ""),
                externalRef,
                Objects.requireNonNull(kind),
                whole(rooms, "rooms.figure"),
                figure(surface, 2, "surface.figure"),
                whole(floor, "floor.figure"),
                floors == null || floors.isBlank() ? null : (Integer) whole(floors, "floors.figure"),
                has(Equipment.LIFT),
                has(Equipment.ACCESSIBLE),
                has(Equipment.BALCONY),
                has(Equipment.GARDEN),
                has(Equipment.PARKING),
                has(Equipment.PRIORITY_QUARTER),
                letter(energyClass, "energyClass.required"),
                letter(climateClass, "climateClass.required"),
                assessedOn,
                heating,
                Objects.requireNonNull(financing));
    }

    private boolean has(Equipment one) {
        return Arrays.asList(equipment).contains(one);
    }

    private static int whole(@Nullable String typed, String key) {
        return figure(typed, 0, key).intValueExact();
    }

    private static BigDecimal figure(@Nullable String typed, int decimals, String key) {
        return Amounts.read(Objects.requireNonNullElse(typed, ""), decimals)
                .orElseThrow(() -> new BusinessException(key));
    }

    private static String letter(@Nullable String typed, String key) {
        if (typed == null || !LETTERS.contains(typed)) {
            throw new BusinessException(key);
        }
        return typed;
    }

    public DwellingKind[] getKinds() {
        return DwellingKind.values();
    }

    public Financing[] getFinancings() {
        return Financing.values();
    }

    public Heating[] getHeatings() {
        return Heating.values();
    }

    public Equipment[] getEquipments() {
        return Equipment.values();
    }

    public List<String> getLetters() {
        return LETTERS;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getDoor() {
        return door;
    }

    public void setDoor(@Nullable String door) {
        this.door = door;
    }

    public @Nullable String getExternalRef() {
        return externalRef;
    }

    public void setExternalRef(@Nullable String externalRef) {
        this.externalRef = externalRef;
    }

    public @Nullable DwellingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DwellingKind kind) {
        this.kind = kind;
    }

    public @Nullable String getRooms() {
        return rooms;
    }

    public void setRooms(@Nullable String rooms) {
        this.rooms = rooms;
    }

    public @Nullable String getSurface() {
        return surface;
    }

    public void setSurface(@Nullable String surface) {
        this.surface = surface;
    }

    public @Nullable String getFloor() {
        return floor;
    }

    public void setFloor(@Nullable String floor) {
        this.floor = floor;
    }

    public @Nullable String getFloors() {
        return floors;
    }

    public void setFloors(@Nullable String floors) {
        this.floors = floors;
    }

    public Equipment[] getEquipment() {
        return equipment.clone();
    }

    public void setEquipment(Equipment @Nullable [] equipment) {
        this.equipment = equipment == null ? new Equipment[0] : equipment.clone();
    }

    public @Nullable String getEnergyClass() {
        return energyClass;
    }

    public void setEnergyClass(@Nullable String energyClass) {
        this.energyClass = energyClass;
    }

    public @Nullable String getClimateClass() {
        return climateClass;
    }

    public void setClimateClass(@Nullable String climateClass) {
        this.climateClass = climateClass;
    }

    public @Nullable LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public @Nullable Heating getHeating() {
        return heating;
    }

    public void setHeating(@Nullable Heating heating) {
        this.heating = heating;
    }

    public @Nullable Financing getFinancing() {
        return financing;
    }

    public void setFinancing(@Nullable Financing financing) {
        this.financing = financing;
    }
}
