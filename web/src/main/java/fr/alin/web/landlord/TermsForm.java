package fr.alin.web.landlord;

import fr.alin.offer.OfferDraft;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Euros;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Formats;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms of an offer as they are typed; what is left empty is not known yet. */
public class TermsForm {
    private static final int FIGURE = 20;
    private static final int NAME = 200;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String rent;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String charges;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String deposit;

    @Size(max = FIGURE, message = "{common.size}")
    private @Nullable String maximumEffort;

    @Size(max = NAME, message = "{common.size}")
    private @Nullable String reserved;

    private @Nullable LocalDate availableOn;
    private @Nullable LocalDate deadline;
    private @Nullable LocalDate commissionOn;
    private @Nullable String description;

    void show(OfferDraft terms, @Nullable String employer) {
        rent = written(terms.rent());
        charges = written(terms.charges());
        deposit = written(terms.deposit());
        maximumEffort = terms.maximumEffortRate() == null
                ? ""
                : terms.maximumEffortRate().toString();
        reserved = employer;
        availableOn = terms.availableOn();
        deadline = terms.deadline();
        commissionOn = terms.commissionOn();
        description = terms.description();
    }

    /** Keys of what is no figure, in the form's order; the field stands before the dot. */
    List<String> unreadable() {
        Map<String, Boolean> readable = new LinkedHashMap<>();
        readable.put("rent.figure", readable(rent, 2));
        readable.put("charges.figure", readable(charges, 2));
        readable.put("deposit.figure", readable(deposit, 2));
        readable.put("maximumEffort.figure", readable(percent(), 0));
        return readable.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean readable(@Nullable String typed, int decimals) {
        return typed == null || typed.isBlank() || Amounts.read(typed, decimals).isPresent();
    }

    private String percent() {
        return Objects.requireNonNullElse(maximumEffort, "").replace("%", "");
    }

    /** @throws BusinessException {@code rent.figure} and the like for what is no figure */
    OfferDraft entered(@Nullable UUID employer) {
        BigDecimal effort = read(percent(), 0, "maximumEffort.figure");
        return new OfferDraft(
                money(rent, "rent.figure"),
                money(charges, "charges.figure"),
                money(deposit, "deposit.figure"),
                availableOn,
                deadline,
                commissionOn,
                Objects.requireNonNullElse(description, ""),
                effort == null ? null : (Integer) effort.intValueExact(),
                employer);
    }

    /** Name or SIRET of the employer it is reserved to, empty for nobody. */
    String employer() {
        return Objects.requireNonNullElse(reserved, "").strip();
    }

    private static String written(@Nullable Euros amount) {
        return amount == null ? "" : new Formats().typed(amount.amount());
    }

    private static @Nullable Euros money(@Nullable String typed, String key) {
        BigDecimal amount = read(typed, 2, key);
        return amount == null ? null : Euros.of(amount);
    }

    private static @Nullable BigDecimal read(@Nullable String typed, int decimals, String key) {
        return typed == null || typed.isBlank()
                ? null
                : Amounts.read(typed, decimals).orElseThrow(() -> new BusinessException(key));
    }

    public @Nullable String getRent() {
        return rent;
    }

    public void setRent(@Nullable String rent) {
        this.rent = rent;
    }

    public @Nullable String getCharges() {
        return charges;
    }

    public void setCharges(@Nullable String charges) {
        this.charges = charges;
    }

    public @Nullable String getDeposit() {
        return deposit;
    }

    public void setDeposit(@Nullable String deposit) {
        this.deposit = deposit;
    }

    public @Nullable String getMaximumEffort() {
        return maximumEffort;
    }

    public void setMaximumEffort(@Nullable String maximumEffort) {
        this.maximumEffort = maximumEffort;
    }

    public @Nullable String getReserved() {
        return reserved;
    }

    public void setReserved(@Nullable String reserved) {
        this.reserved = reserved;
    }

    public @Nullable LocalDate getAvailableOn() {
        return availableOn;
    }

    public void setAvailableOn(@Nullable LocalDate availableOn) {
        this.availableOn = availableOn;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable LocalDate getCommissionOn() {
        return commissionOn;
    }

    public void setCommissionOn(@Nullable LocalDate commissionOn) {
        this.commissionOn = commissionOn;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }
}
