package fr.alin.housingrequest.model;

import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "wished_rooms")
    private List<Integer> wishedRooms;

    protected HomeAndWishes() {}

    static HomeAndWishes of(RegistryRequest source) {
        HomeAndWishes home = new HomeAndWishes();
        home.status = source.home().status();
        home.rooms = source.home().rooms();
        home.surface = source.home().surface();
        home.reason = source.reason();
        home.wishedRooms = source.wishedRooms().stream().sorted().toList();
        return home;
    }

    static HomeAndWishes erased() {
        HomeAndWishes home = new HomeAndWishes();
        home.status = "";
        home.reason = "";
        home.wishedRooms = List.of();
        return home;
    }

    CurrentHome home() {
        return new CurrentHome(status, rooms, surface);
    }

    List<Integer> wishedRooms() {
        return List.copyOf(wishedRooms);
    }
}
