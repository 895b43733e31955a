package fr.alin.web.landlord;

import fr.alin.caleol.SittingDraft;
import fr.alin.shared.BusinessException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Day and place of a sitting as they are typed, and the rules of procedure it follows. */
public class SittingForm {
    private static final int FIGURE = 10;

    @NotNull(message = "{heldOn.required}")
    private @Nullable LocalDate heldOn;

    @NotNull(message = "{startsAt.required}")
    private @Nullable LocalTime startsAt;

    @NotBlank(message = "{place.required}")
    @Size(max = SittingDraft.PLACE_LENGTH, message = "{common.size}")
    private @Nullable String place;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String quorum;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String answerDays;

    private boolean remote;

    /** What a new sitting takes from the last one: all but its day. */
    void propose(SittingDraft last) {
        show(last);
        heldOn = null;
    }

    void show(SittingDraft about) {
        heldOn = about.heldOn();
        startsAt = about.startsAt();
        place = about.place();
        remote = about.remote();
        quorum = String.valueOf(about.quorum());
        answerDays = String.valueOf(about.answerDays());
    }

    /** @throws BusinessException {@code quorum.figure}, {@code answerDays.figure} for what is no whole number */
    SittingDraft entered() {
        return new SittingDraft(
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(startsAt),
                Objects.requireNonNull(place),
                remote,
                figure(quorum, "quorum.figure"),
                figure(answerDays, "answerDays.figure"));
    }

    private static int figure(@Nullable String typed, String key) {
        String digits = Objects.requireNonNullElse(typed, "").strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new BusinessException(key);
        }
        return Integer.parseInt(digits);
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getQuorum() {
        return quorum;
    }

    public void setQuorum(@Nullable String quorum) {
        this.quorum = quorum;
    }

    public @Nullable String getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(@Nullable String answerDays) {
        this.answerDays = answerDays;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }
}
