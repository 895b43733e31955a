package fr.alin.housingrequest.model;

import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The employment as the registry gives it, and the employer that the applicant names beside it. */
@Embeddable
public class NamedEmployer {
    @Enumerated(EnumType.STRING)
    Employment employment;

    @Nullable
    String siret;

    @Column(name = "employer_code")
    @Nullable
    String code;

    @Column(name = "co_applicant_siret")
    @Nullable
    String coApplicantSiret;

    protected NamedEmployer() {}

    /** What the registry gives; of the employer named here nothing changes. */
    static NamedEmployer of(RegistryRequest source, @Nullable NamedEmployer before) {
        NamedEmployer named = new NamedEmployer();
        named.employment = source.employment();
        named.coApplicantSiret = source.coApplicantSiret();
        if (before != null) {
            named.siret = before.siret;
            named.code = before.code;
        }
        return named;
    }

    /** The same with another employer. */
    NamedEmployer named(@Nullable String otherSiret, @Nullable String otherCode) {
        NamedEmployer named = erased();
        named.coApplicantSiret = coApplicantSiret;
        named.siret = otherSiret;
        named.code = otherCode;
        return named;
    }

    /** The kind of employment alone, for figures. */
    NamedEmployer erased() {
        NamedEmployer erased = new NamedEmployer();
        erased.employment = employment;
        return erased;
    }
}
