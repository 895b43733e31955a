package fr.alin.landlord;

import fr.alin.legal.Financing;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling in the list of its programme.
 *
 * @param door which of the address, empty for the only one
 * @param externalRef the landlord's own reference
 */
public record DwellingItem(
        UUID id,
        String address,
        String door,
        @Nullable String externalRef,
        DwellingKind kind,
        int rooms,
        BigDecimal surface,
        Financing financing) {}
