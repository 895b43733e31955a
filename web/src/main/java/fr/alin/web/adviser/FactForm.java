package fr.alin.web.adviser;

import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Amounts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an adviser has found on a document. */
public class FactForm {
    private static final int DIGITS = 20;

    @NotNull(message = "{fact.required}")
    private @Nullable Fact fact;

    @Size(max = DIGITS, message = "{common.size}")
    private @Nullable String amount;

    private List<String> absent = List.of();

    @NotNull(message = "{proof.required}")
    private @Nullable FactProof proof;

    @NotNull(message = "{provedOn.required}")
    private @Nullable LocalDate provedOn;

    Fact named() {
        return Objects.requireNonNull(fact);
    }

    FactProof seen() {
        return Objects.requireNonNull(proof);
    }

    LocalDate dated() {
        return Objects.requireNonNull(provedOn);
    }

    /**
     * What belongs to another rubric was typed by mistake, or the rubric was chosen by mistake.
     *
     * @throws BusinessException {@code amount.foreign} for an amount of a household, {@code absent.foreign} for persons of money
     */
    void requireNothingElse() {
        if (named() == Fact.HOUSEHOLD && amount != null && !amount.isBlank()) {
            throw new BusinessException("amount.foreign");
        }
        if (named() != Fact.HOUSEHOLD && !absent.isEmpty()) {
            throw new BusinessException("absent.foreign");
        }
    }

    /**
     * The figure as people write it: 46 000, 1 347,50.
     *
     * @param decimals that it may have
     * @throws BusinessException {@code amount.required} for nothing that can be read as one
     */
    BigDecimal figure(int decimals) {
        return Amounts.read(Objects.requireNonNullElse(amount, ""), decimals)
                .orElseThrow(() -> new BusinessException("amount.required"));
    }

    public @Nullable Fact getFact() {
        return fact;
    }

    public void setFact(@Nullable Fact fact) {
        this.fact = fact;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public List<String> getAbsent() {
        return absent;
    }

    public void setAbsent(@Nullable List<String> absent) {
        this.absent = absent == null ? List.of() : List.copyOf(absent);
    }

    public @Nullable FactProof getProof() {
        return proof;
    }

    public void setProof(@Nullable FactProof proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getProvedOn() {
        return provedOn;
    }

    public void setProvedOn(@Nullable LocalDate provedOn) {
        this.provedOn = provedOn;
    }
}
