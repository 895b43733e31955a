package fr.alin.web.landlord;

import fr.alin.shared.BusinessException;
import fr.alin.visit.SlotDraft;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A slot for visits as it is typed. */
public class SlotForm {
    private static final int FIGURE = 10;

    @NotNull(message = "{visitDay.required}")
    private @Nullable LocalDate day;

    @NotNull(message = "{visitHour.required}")
    private @Nullable LocalTime hour;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String minutes = "30";

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String places = "1";

    /** @throws BusinessException {@code minutes.figure}, {@code places.figure} for what is no whole number */
    SlotDraft entered() {
        return new SlotDraft(
                Objects.requireNonNull(day),
                Objects.requireNonNull(hour),
                figure(minutes, "minutes.figure"),
                figure(places, "places.figure"));
    }

    private static int figure(@Nullable String typed, String key) {
        String digits = Objects.requireNonNullElse(typed, "").strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new BusinessException(key);
        }
        return Integer.parseInt(digits);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getHour() {
        return hour;
    }

    public void setHour(@Nullable LocalTime hour) {
        this.hour = hour;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String places) {
        this.places = places;
    }
}
