package fr.alin.housingrequest.model;

import fr.alin.employer.EmployerView;
import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.DocumentReview;
import fr.alin.housingrequest.DocumentState;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.EmploymentProof;
import fr.alin.housingrequest.FoundFact;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.housingrequest.Situation;
import fr.alin.housingrequest.rules.RequiredDocuments;
import fr.alin.shared.Today;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request imported from the registry, which owns all of it but employer, code, sharing and confirmation. */
@Entity
@Table(name = "housing_request")
public class HousingRequest {
    /** Requests imported before this day were never bound to their number by a code. */
    public static final LocalDate CODES_SINCE = LocalDate.of(2021, 4, 20);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String nur;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "renewed_on")
    private LocalDate renewedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** Null once the request is erased, as the number is. */
    @Embedded
    private ApplicantIdentity identity;

    @Embedded
    private DeclaredHousehold household = DeclaredHousehold.none();

    @Embedded
    private NamedEmployer employer;

    @Embedded
    private HomeAndWishes home;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Situation> situations;

    @Enumerated(EnumType.STRING)
    @Column(name = "declared_priority")
    private @Nullable PriorityGround declaredPriority;

    /** Null while the request is in force. */
    @Embedded
    private @Nullable EndOfRequest closure;

    @Embedded
    private Consent consent = Consent.none();

    @Column(name = "documents_confirmed_at")
    private @Nullable Instant documentsConfirmedAt;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "refreshed_at")
    private Instant refreshedAt;

    @Column(name = "identity_mismatch")
    private boolean identityMismatch;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** Since then nothing is left that says of whom it was. */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** The expiry that the last reminder was about. */
    @Column(name = "reminded_for")
    private @Nullable LocalDate remindedFor;

    @ElementCollection
    @CollectionTable(name = "household_member", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<HouseholdMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "wished_commune", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @Column(name = "insee_code")
    private List<String> communes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deposited_document", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<DepositedDocument> documents = new ArrayList<>();

    @Version
    private int version;

    protected HousingRequest() {}

    public static HousingRequest imported(UUID accountId, RegistryRequest source, Instant now) {
        HousingRequest request = new HousingRequest();
        request.id = UUID.randomUUID();
        request.accountId = accountId;
        request.nur = source.number();
        request.importedAt = now;
        request.takeOver(source, now);
        return request;
    }

    /**
     * Takes the registry's present facts over.
     *
     * @return false when name, first name or birth date are not those of the last import: nothing is taken over then,
     *     the request must be deleted and imported again
     */
    public boolean refresh(RegistryRequest source, Instant now) {
        identityMismatch = !identity.isThatOf(source);
        if (!identityMismatch) {
            takeOver(source, now);
        }
        return !identityMismatch;
    }

    public void nameEmployer(@Nullable String employerSiret, @Nullable String code) {
        employer = employer.named(employerSiret, code);
    }

    public void share(SharingChoice choice, Instant now) {
        consent = Consent.to(choice, now);
    }

    /** @return false while a mandatory document is missing or must be replaced at the registry */
    public boolean confirmDocuments(Instant now) {
        if (!documentStates().stream().allMatch(state -> !state.mandatory() || state.received())) {
            return false;
        }
        documentsConfirmedAt = now;
        return true;
    }

    /** @return false when it has ended for that reason already: the first end stands */
    public boolean close(Closure end) {
        Closure before = closure();
        if (before != null && before.reason() == end.reason()) {
            return false;
        }
        closure = EndOfRequest.of(end);
        return true;
    }

    /** Frees the number; the history stays. */
    public void delete(Instant now) {
        deletedAt = now;
    }

    /** Leaves nothing but the dates of filing and import and the kind of employment, for figures. */
    @SuppressWarnings("NullAway")
    void erase(Instant now) {
        nur = null;
        identity = null;
        household = DeclaredHousehold.none();
        employer = employer.erased();
        consent = Consent.none();
        identityMismatch = false;
        home = HomeAndWishes.erased();
        situations = List.of();
        declaredPriority = null;
        closure = null;
        members.clear();
        communes.clear();
        documents.clear();
        erasedAt = now;
    }

    /** Every mandatory document, and those deposited beyond. */
    public List<DocumentState> documentStates() {
        return DepositedDocument.states(
                documents, RequiredDocuments.of(employer.employment, members(), household.unborn), List.of());
    }

    /** Whether a code must bind the request to its number before it can be brought up to date. */
    public boolean awaitsFirstCode() {
        return refreshedAt.isBefore(CODES_SINCE.atStartOfDay(Today.PARIS).toInstant());
    }

    public List<Member> members() {
        return members.stream().map(HouseholdMember::view).toList();
    }

    public UUID id() {
        return id;
    }

    public String nur() {
        return nur;
    }

    /** Null in the table once the request is erased. */
    public Optional<String> numberUnlessErased() {
        return Optional.ofNullable(nur);
    }

    /** @return null while the request is in force */
    public @Nullable Closure closure() {
        return closure == null ? null : closure.view();
    }

    public @Nullable String siret() {
        return employer.siret;
    }

    public @Nullable String employerCode() {
        return employer.code;
    }

    public Employment employment() {
        return employer.employment;
    }

    /**
     * Everything of the request that others may read; what hangs on it comes from the statement that found it.
     *
     * @param itsEmployer the registered employer the SIRET belongs to, null when it belongs to none
     * @param itsEmployment proof that the applicant works there
     */
    RequestView view(
            List<Member> persons,
            List<String> wishes,
            List<DepositedDocument> deposited,
            List<FoundFact> found,
            List<DocumentReview> reviews,
            @Nullable EmployerView itsEmployer,
            @Nullable EmploymentProof itsEmployment) {
        return new RequestView(
                new HousingRequestId(id),
                nur,
                filedOn,
                expiresOn,
                identity.title.name(),
                identity.birthName,
                identity.usageName,
                identity.firstName,
                identity.birthDate,
                identity.email,
                identity.mobilePhone,
                identity.landlinePhone,
                household.couple,
                household.unborn,
                household.referenceTaxIncome,
                household.monthlyResources,
                household.housingBenefit,
                employer.employment,
                employer.siret,
                employer.code,
                employer.coApplicantSiret,
                itsEmployer,
                itsEmployment,
                home.home(),
                home.reason,
                home.wishedRooms(),
                consent.view(),
                documentsConfirmedAt,
                identityMismatch,
                awaitsFirstCode(),
                importedAt,
                refreshedAt,
                persons,
                wishes,
                DepositedDocument.states(
                        deposited, RequiredDocuments.of(employer.employment, persons, household.unborn), reviews),
                declaredPriority,
                found,
                closure());
    }

    private void takeOver(RegistryRequest source, Instant now) {
        filedOn = source.filedOn();
        renewedOn = source.renewedOn();
        expiresOn = source.renewedOn().plusYears(1);
        identity = ApplicantIdentity.of(source);
        employer = NamedEmployer.of(source, employer);
        household = DeclaredHousehold.of(source);
        home = HomeAndWishes.of(source);
        situations = source.situations().stream().sorted().toList();
        declaredPriority = source.declaredPriority();
        closure = EndOfRequest.of(Closure.standing(closure(), source.closure()));
        replace(members, source.members().stream().map(HouseholdMember::of).toList());
        replace(communes, source.communes());
        replace(
                documents,
                source.documents().stream().map(DepositedDocument::of).toList());
        refreshedAt = now;
    }

    private static <T> void replace(List<T> present, List<T> next) {
        present.clear();
        present.addAll(next);
    }
}
