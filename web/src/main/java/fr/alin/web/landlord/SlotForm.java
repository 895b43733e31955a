package fr.alin.web.landlord;

import fr.alin.visit.SlotDraft;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A slot for visits as it is typed. */
public class SlotForm {
    private static final int FIGURE = 10;

    private @Nullable LocalDate day;

    private @Nullable LocalTime hour;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String minutes = "30";

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String places = "1";

    /** What is missing is told with whatever else is wrong. */
    SlotDraft entered() {
        return new SlotDraft(day, hour, figure(minutes), figure(places));
    }

    /** @return null for what is no whole number */
    private static @Nullable Integer figure(@Nullable String typed) {
        String digits = Objects.requireNonNullElse(typed, "").strip();
        return digits.matches("[0-9]{1,4}") ? (Integer) Integer.parseInt(digits) : null;
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
