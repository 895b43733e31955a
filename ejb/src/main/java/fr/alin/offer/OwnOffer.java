package fr.alin.offer;

import fr.alin.landlord.DwellingKind;
import fr.alin.legal.Financing;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer in the list of its landlord.
 *
 * @param rent a month, without charges; null in a draft that lacks it
 * @param published whether people have ever seen it
 * @param drawing that stands for the dwelling without a photograph
 * @param photo the first photograph that says what it shows
 */
public record OwnOffer(
        OfferId id,
        int number,
        OfferStatus status,
        DwellingKind kind,
        int rooms,
        BigDecimal surface,
        Financing financing,
        String commune,
        String programme,
        String door,
        @Nullable Euros rent,
        @Nullable Euros charges,
        @Nullable LocalDate deadline,
        @Nullable LocalDate commissionOn,
        @Nullable OfferWithdrawal withdrawal,
        boolean published,
        int drawing,
        @Nullable UUID photo) {
    /** Of a query. */
    public OwnOffer(
            UUID id,
            int number,
            OfferStatus status,
            DwellingKind kind,
            int rooms,
            BigDecimal surface,
            Financing financing,
            String commune,
            String programme,
            String door,
            @Nullable Euros rent,
            @Nullable Euros charges,
            @Nullable LocalDate deadline,
            @Nullable LocalDate commissionOn,
            @Nullable OfferWithdrawal withdrawal,
            boolean published,
            int drawing,
            @Nullable UUID photo) {
        this(
                new OfferId(id),
                number,
                status,
                kind,
                rooms,
                surface,
                financing,
                commune,
                programme,
                door,
                rent,
                charges,
                deadline,
                commissionOn,
                withdrawal,
                published,
                drawing,
                photo);
    }
}
