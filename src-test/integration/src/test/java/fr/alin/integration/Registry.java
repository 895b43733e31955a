package fr.alin.integration;

import fr.alin.account.Title;
import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Requests as the registry gives them. */
final class Registry {
    private Registry() {}

    /** Of somebody who lives alone. */
    static RegistryRequest request(String number, Employment employment) {
        LocalDate birth = LocalDate.of(1990, 1, 1);
        return new RegistryRequest(
                number,
                LocalDate.of(2020, 6, 1),
                InContainer.today().minusMonths(1),
                "registre@exemple.fr",
                Title.MADAME,
                "COURSE",
                "COURSE",
                "Anne",
                birth,
                null,
                null,
                employment,
                null,
                false,
                0,
                List.of(new Member(MemberKind.APPLICANT, "COURSE", "Anne", birth, false, false)),
                12_000,
                Euros.of(1_000),
                Euros.ZERO,
                new CurrentHome("Locataire", 2, new BigDecimal("40")),
                "Motif",
                List.of(2),
                List.of("93070"),
                List.of(new RegistryRequest.Document(DocumentKind.IDENTITY, InContainer.today(), "RECEIVED")),
                Set.of(),
                null,
                null);
    }
}
