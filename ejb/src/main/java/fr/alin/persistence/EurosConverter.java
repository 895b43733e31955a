package fr.alin.persistence;

import fr.alin.shared.Euros;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts are numeric(10, 2) in the database and cents in the code. */
@Converter(autoApply = true)
public class EurosConverter implements AttributeConverter<Euros, BigDecimal> {
    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euros amount) {
        return amount == null ? null : amount.amount();
    }

    @Override
    public @Nullable Euros convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : Euros.of(column);
    }
}
