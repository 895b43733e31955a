package fr.alin.housingrequest;

import fr.alin.employer.EmployerView;
import fr.alin.shared.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A housing request as pages and rules read it.
 *
 * @param unborn children of a pregnancy that is attested
 * @param employer the registered one that the SIRET belongs to, null when it belongs to none
 * @param employmentProof that the applicant works there, null while it is only declared
 */
public record RequestView(
        HousingRequestId id,
        String nur,
        LocalDate filedOn,
        LocalDate expiresOn,
        String title,
        String birthName,
        String usageName,
        String firstName,
        LocalDate birthDate,
        String email,
        @Nullable String mobilePhone,
        @Nullable String landlinePhone,
        boolean couple,
        int unborn,
        @Nullable Integer referenceTaxIncome,
        @Nullable Euros monthlyResources,
        @Nullable Euros housingBenefit,
        Employment employment,
        @Nullable String siret,
        @Nullable String employerCode,
        @Nullable String coApplicantSiret,
        @Nullable EmployerView employer,
        @Nullable EmploymentProof employmentProof,
        CurrentHome home,
        String reason,
        List<Integer> wishedRooms,
        @Nullable SharingChoice sharing,
        @Nullable Instant documentsConfirmedAt,
        boolean identityMismatch,
        boolean awaitsFirstCode,
        Instant importedAt,
        Instant refreshedAt,
        List<Member> members,
        List<String> communes,
        List<DocumentState> documents,
        @Nullable PriorityGround declaredPriority) {

    /** The applicant has said that the documents are at the registry. */
    public boolean documentsConfirmed() {
        return documentsConfirmedAt != null;
    }

    /** A SIRET is known where one is needed. */
    public boolean employerKnown() {
        return siret != null || !employment.siretRequired();
    }

    /** An employer is named, and nothing proves yet that the applicant works there. */
    public boolean employmentToProve() {
        return siret != null && employmentProof == null;
    }

    /** The registered employer for which the applicant is proved to work, null for none. */
    public @Nullable EmployerView provedEmployer() {
        return employmentProof == null ? null : employer;
    }

    /** @return null when the SIRET belongs to no registered employer */
    public @Nullable String employerName() {
        return employer == null ? null : employer.name();
    }

    /** A SIRET that belongs to no registered employer. */
    public boolean employerUnregistered() {
        return siret != null && employer == null;
    }

    public boolean expiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    public long documentsMissing() {
        return documents.stream()
                .filter(document -> document.mandatory() && !document.received())
                .count();
    }
}
