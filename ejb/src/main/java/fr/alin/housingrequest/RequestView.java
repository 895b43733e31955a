package fr.alin.housingrequest;

import fr.alin.employer.EmployerView;
import fr.alin.shared.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A housing request as pages and rules read it.
 *
 * @param unborn children of a pregnancy that is attested
 * @param found on documents by advisers
 * @param closure null while the request is in force or only expired
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
        @Nullable PriorityGround declaredPriority,
        List<FoundFact> found,
        @Nullable Closure closure) {

    private Declared declared() {
        return new Declared(referenceTaxIncome, monthlyResources, members, unborn, found);
    }

    /** What was found of a fact on a document; empty when nothing was, or the request declares something else since. */
    public Optional<FoundFact> found(Fact fact) {
        return declared().found(fact);
    }

    /** The income that counts: as found, else as declared. */
    public @Nullable Integer countedIncome() {
        return declared().income();
    }

    /** The resources that count: as found, else as declared. */
    public @Nullable Euros countedResources() {
        return declared().resources();
    }

    /** The members who count: all but those whom a document does not show. */
    public List<Member> countedMembers() {
        return declared().members();
    }

    /** Children not born yet who count. */
    public int countedUnborn() {
        return declared().unborn();
    }

    /** Places of members whom a document does not show, and {@link Declared#UNBORN}. */
    public Set<String> absent() {
        return declared().absent();
    }

    /** The applicant has said that the documents are at the registry. */
    public boolean documentsConfirmed() {
        return documentsConfirmedAt != null;
    }

    /** A SIRET is known where one is needed. */
    public boolean employerKnown() {
        return siret != null || !employment.privateEmployee();
    }

    /** A private employer is named, and nothing proves yet that the applicant works there. */
    public boolean employmentToProve() {
        return siret != null && employmentProof == null && employment.privateEmployee();
    }

    /** Works for a private employer, and that is proved: what ranks and reserved offers rest on. */
    public boolean employmentProved() {
        return employmentProof != null && employment.privateEmployee();
    }

    /** Names an employer although the registry knows no private employment. */
    public boolean employerBesides() {
        return siret != null && !employment.privateEmployee();
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

    /** It has ended at the registry. */
    public boolean closed() {
        return closure != null;
    }

    /** Expired or struck off: its number is good for nothing on that day. */
    public boolean outOfForceOn(LocalDate day) {
        return closed() || expiredOn(day);
    }

    public long documentsMissing() {
        return documents.stream()
                .filter(document -> document.mandatory() && !document.received())
                .count();
    }
}
