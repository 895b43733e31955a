package fr.alin.housingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.housingrequest.rules.RequiredDocuments;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredDocumentsTest {
    private static final Member ALONE = member(MemberKind.APPLICANT, false);

    @Test
    void everybody_proves_identity_taxes_resources_and_present_home() {
        assertThat(RequiredDocuments.of(Employment.RETIRED, List.of(ALONE), 0))
                .containsExactlyInAnyOrder(
                        DocumentKind.IDENTITY,
                        DocumentKind.TAX_NOTICE,
                        DocumentKind.RESOURCES,
                        DocumentKind.CURRENT_HOUSING);
    }

    @Test
    void employees_of_private_employers_prove_their_contract() {
        for (Employment employment : Employment.values()) {
            assertThat(RequiredDocuments.of(employment, List.of(ALONE), 0).contains(DocumentKind.EMPLOYMENT_CONTRACT))
                    .as(employment.name())
                    .isEqualTo(employment.privateEmployee());
        }
    }

    @Test
    void dependants_and_disability_are_proved() {
        assertThat(RequiredDocuments.of(Employment.RETIRED, List.of(ALONE, member(MemberKind.DEPENDANT, false)), 0))
                .contains(DocumentKind.FAMILY_BOOK)
                .doesNotContain(DocumentKind.DISABILITY_CARD);
        assertThat(RequiredDocuments.of(Employment.RETIRED, List.of(ALONE, member(MemberKind.CO_APPLICANT, true)), 0))
                .contains(DocumentKind.DISABILITY_CARD)
                .doesNotContain(DocumentKind.FAMILY_BOOK);
    }

    @Test
    void custody_and_pregnancy_are_proved() {
        Member visiting = new Member(MemberKind.DEPENDANT, "D’Artagnan", "Zoé", LocalDate.of(2019, 1, 1), false, true);
        assertThat(RequiredDocuments.of(Employment.RETIRED, List.of(ALONE, visiting), 0))
                .contains(DocumentKind.FAMILY_BOOK, DocumentKind.CUSTODY_DECISION)
                .doesNotContain(DocumentKind.PREGNANCY_CERTIFICATE);
        assertThat(RequiredDocuments.of(Employment.RETIRED, List.of(ALONE), 2))
                .contains(DocumentKind.PREGNANCY_CERTIFICATE)
                .doesNotContain(DocumentKind.CUSTODY_DECISION);
    }

    private static Member member(MemberKind kind, boolean disabled) {
        return new Member(kind, "Nom", "Prénom", LocalDate.of(1990, 1, 1), disabled, false);
    }
}
