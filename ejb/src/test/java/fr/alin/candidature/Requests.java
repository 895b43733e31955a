package fr.alin.candidature;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.shared.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests of somebody who lives alone and has nothing to hide. */
final class Requests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private Requests() {}

    static RequestView request(
            LocalDate expiresOn,
            Employment employment,
            @Nullable String siret,
            @Nullable SharingChoice sharing,
            boolean identityMismatch,
            boolean awaitsFirstCode) {
        return request(expiresOn, employment, siret, sharing, identityMismatch, awaitsFirstCode, null);
    }

    static RequestView request(
            LocalDate expiresOn,
            Employment employment,
            @Nullable String siret,
            @Nullable SharingChoice sharing,
            boolean identityMismatch,
            boolean awaitsFirstCode,
            @Nullable Closure closure) {
        Instant now = Instant.parse("2026-12-31T10:00:00Z");
        return new RequestView(
                new HousingRequestId(UUID.randomUUID()),
                "1110520020171G1175",
                DAY.minusYears(1),
                expiresOn,
                "MADAME",
                "D’Artagnan",
                "D’Artagnan",
                "Héloïse",
                DAY.minusYears(35),
                "heloise@exemple.fr",
                null,
                null,
                false,
                0,
                20_000,
                Euros.of(2000),
                Euros.ZERO,
                employment,
                siret,
                null,
                null,
                null,
                null,
                new CurrentHome("Locataire", 2, null),
                "Motif",
                List.of(),
                sharing,
                sharing == null ? null : now,
                identityMismatch,
                awaitsFirstCode,
                now,
                now,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                closure);
    }
}
