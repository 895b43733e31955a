package fr.alin.landlord;

import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be true of a dwelling. */
final class HomeRules {
    private static final int ADDRESS = 300;
    private static final int DOOR = 60;
    private static final int REFERENCE = 40;
    private static final int MOST_ROOMS = 9;
    private static final int MOST_FLOORS = 60;
    /** What one person at least needs (CCH R822-25). */
    private static final BigDecimal LEAST_SURFACE = BigDecimal.valueOf(9);

    private static final BigDecimal MOST_SURFACE = BigDecimal.valueOf(500);

    private HomeRules() {}

    /**
     * The home in clean words.
     *
     * @throws BusinessException {@code address.missing}, {@code rooms.range}, {@code surface.range}, {@code floor.range},
     *     {@code floors.range}, {@code floors.below}, {@code floor.house}, {@code equipment.stairs}, {@code energyClass.better},
     *     {@code energyClass.required}, {@code climateClass.required}, {@code assessedOn.future}
     */
    static Home checked(Home home, LocalDate today) {
        String address = CleanText.seenLine(home.address(), ADDRESS);
        if (address.isEmpty()) {
            throw new BusinessException("address.missing");
        }
        requireSize(home);
        requireFloor(home);
        requireDiagnosis(home, today);
        return new Home(
                address,
                CleanText.seenLine(home.door(), DOOR),
                reference(home.externalRef()),
                home.kind(),
                home.rooms(),
                home.surface().setScale(2, RoundingMode.HALF_UP),
                home.floor(),
                home.floors(),
                home.lift(),
                home.accessible(),
                home.balcony(),
                home.garden(),
                home.parking(),
                home.priorityQuarter(),
                home.energyClass(),
                home.climateClass(),
                home.energyAssessedOn(),
                home.heating(),
                home.financing());
    }

    private static @Nullable String reference(@Nullable String typed) {
        String clean = typed == null ? "" : CleanText.seenLine(typed, REFERENCE);
        return clean.isEmpty() ? null : clean;
    }

    private static void requireSize(Home home) {
        if (home.rooms() < 1 || home.rooms() > MOST_ROOMS) {
            throw new BusinessException("rooms.range", MOST_ROOMS);
        }
        if (home.surface().compareTo(LEAST_SURFACE) < 0 || home.surface().compareTo(MOST_SURFACE) > 0) {
            throw new BusinessException("surface.range", LEAST_SURFACE.intValue(), MOST_SURFACE.intValue());
        }
    }

    private static void requireFloor(Home home) {
        Integer floors = home.floors();
        if (home.floor() < 0 || home.floor() > MOST_FLOORS) {
            throw new BusinessException("floor.range", MOST_FLOORS);
        }
        if (floors != null && (floors < 0 || floors > MOST_FLOORS)) {
            throw new BusinessException("floors.range", MOST_FLOORS);
        }
        if (floors != null && floors < home.floor()) {
            throw new BusinessException("floors.below");
        }
        if (home.kind() == DwellingKind.HOUSE && home.floor() > 0) {
            throw new BusinessException("floor.house");
        }
        // Nobody in a wheelchair climbs stairs.
        if (home.accessible() && home.floor() > 0 && !home.lift()) {
            throw new BusinessException("equipment.stairs");
        }
    }

    private static void requireLetter(String letter, String key) {
        if (!letter.matches("[A-G]")) {
            throw new BusinessException(key);
        }
    }

    private static void requireDiagnosis(Home home, LocalDate today) {
        LocalDate assessed = home.energyAssessedOn();
        requireLetter(home.energyClass(), "energyClass.required");
        requireLetter(home.climateClass(), "climateClass.required");
        if (home.energyClass().compareTo(home.climateClass()) < 0) {
            throw new BusinessException("energyClass.better");
        }
        if (assessed != null && assessed.isAfter(today)) {
            throw new BusinessException("assessedOn.future");
        }
    }
}
