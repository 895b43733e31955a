package fr.alin.housingrequest.model;

import fr.alin.employer.EmployerView;
import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentReview;
import fr.alin.housingrequest.EmploymentProof;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.FoundFact;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.RequestView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A request with what hangs on it, as one statement gives it: lists are arrays side by side, null when empty. */
record RequestRow(
        HousingRequest request,
        MemberKind @Nullable [] kinds,
        String @Nullable [] lastNames,
        String @Nullable [] firstNames,
        LocalDate @Nullable [] births,
        Boolean @Nullable [] disabled,
        Boolean @Nullable [] visiting,
        String @Nullable [] communes,
        DocumentKind @Nullable [] documents,
        LocalDate @Nullable [] depositedOn,
        String @Nullable [] statuses,
        Fact @Nullable [] facts,
        String @Nullable [] declared,
        String @Nullable [] found,
        FactProof @Nullable [] factProofs,
        LocalDate @Nullable [] factsProvedOn,
        DocumentKind @Nullable [] reviewed,
        LocalDate @Nullable [] reviewedDeposits,
        DocumentFlaw @Nullable [] flaws,
        @Nullable UUID employer,
        @Nullable String employerName,
        @Nullable Integer headcount,
        @Nullable Boolean agricultural,
        @Nullable EmploymentProofKind proofKind,
        @Nullable LocalDate employedSince,
        @Nullable String seenBy,
        @Nullable Instant provedAt) {
    RequestView view() {
        return request.view(
                members(),
                communes == null ? List.of() : List.of(communes),
                deposited(),
                foundFacts(),
                reviews(),
                employer == null
                        ? null
                        : new EmployerView(
                                employer,
                                Objects.requireNonNull(employerName),
                                Objects.requireNonNull(headcount),
                                Objects.requireNonNull(agricultural)),
                proofKind == null
                        ? null
                        : new EmploymentProof(proofKind, employedSince, seenBy, Objects.requireNonNull(provedAt)));
    }

    // The arrays of a list are null together.
    @SuppressWarnings("NullAway")
    private List<Member> members() {
        return kinds == null
                ? List.of()
                : IntStream.range(0, kinds.length)
                        .mapToObj(i ->
                                new Member(kinds[i], lastNames[i], firstNames[i], births[i], disabled[i], visiting[i]))
                        .toList();
    }

    @SuppressWarnings("NullAway")
    private List<DocumentReview> reviews() {
        return reviewed == null
                ? List.of()
                : IntStream.range(0, reviewed.length)
                        .mapToObj(i -> new DocumentReview(reviewed[i], reviewedDeposits[i], flaws[i]))
                        .toList();
    }

    @SuppressWarnings("NullAway")
    private List<FoundFact> foundFacts() {
        return facts == null
                ? List.of()
                : IntStream.range(0, facts.length)
                        .mapToObj(i -> new FoundFact(facts[i], declared[i], found[i], factProofs[i], factsProvedOn[i]))
                        .toList();
    }

    @SuppressWarnings("NullAway")
    private List<DepositedDocument> deposited() {
        return documents == null
                ? List.of()
                : IntStream.range(0, documents.length)
                        .mapToObj(i -> new DepositedDocument(documents[i], depositedOn[i], statuses[i]))
                        .toList();
    }
}
