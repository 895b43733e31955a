package fr.alin.housingrequest.model;

import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a household lives, why it wishes to move, and into how many rooms. */
@Embeddable
class HomeAndWishes {
    @Column(name = "current_housing")
    private String status;

    @Column(name = "current_rooms")
    private @Nullable Integer rooms;

    @Column(name = "current_surface")
    private @Nullable BigDecimal surface;

    String reason;

    @Column(name = "wished_rooms")
    private String wishedRooms;

    protected HomeAndWishes() {}

    static HomeAndWishes of(RegistryRequest source) {
        HomeAndWishes home = new HomeAndWishes();
        home.status = source.home().status();
        home.rooms = source.home().rooms();
        home.surface = source.home().surface();
        home.reason = source.reason();
        home.wishedRooms =
                source.wishedRooms().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return home;
    }

    CurrentHome home() {
        return new CurrentHome(status, rooms, surface);
    }

    List<Integer> wishedRooms() {
        return wishedRooms.isEmpty()
                ? List.of()
                : Arrays.stream(wishedRooms.split(" ")).map(Integer::valueOf).toList();
    }
}
