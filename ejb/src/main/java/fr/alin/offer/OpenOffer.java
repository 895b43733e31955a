package fr.alin.offer;

import fr.alin.landlord.DwellingKind;
import fr.alin.legal.Financing;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules and filters need of a published offer, and no more.
 *
 * @param lawCommune INSEE code of the commune, for an arrondissement that of its commune
 * @param rent with charges, a month
 */
public record OpenOffer(
        OfferId id,
        String inseeCode,
        String lawCommune,
        String departement,
        Financing financing,
        DwellingKind kind,
        int rooms,
        BigDecimal surface,
        Euros rent,
        boolean accessible,
        LocalDate availableOn,
        LocalDate deadline,
        Instant publishedAt,
        @Nullable UUID reservedEmployer,
        @Nullable Integer maximumEffortRate) {
    /** Of a statement, which reads rent and charges apart. */
    public OpenOffer(
            UUID id,
            String inseeCode,
            String lawCommune,
            String departement,
            Financing financing,
            DwellingKind kind,
            int rooms,
            BigDecimal surface,
            Euros rentAlone,
            Euros charges,
            boolean accessible,
            LocalDate availableOn,
            LocalDate deadline,
            Instant publishedAt,
            @Nullable UUID reservedEmployer,
            @Nullable Integer maximumEffortRate) {
        this(
                new OfferId(id),
                inseeCode,
                lawCommune,
                departement,
                financing,
                kind,
                rooms,
                surface,
                rentAlone.plus(charges),
                accessible,
                availableOn,
                deadline,
                publishedAt,
                reservedEmployer,
                maximumEffortRate);
    }
}
