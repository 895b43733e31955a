package fr.alin.caleol;

import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.housingrequest.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent for a dwelling on the agenda.
 *
 * @param number of the candidature
 * @param place on the list when the set was sent, 1 for the first
 * @param group 1 to 3, null for a set of before groups were kept
 * @param validUntil last day of the housing request
 * @param needsAdapted somebody of the household is disabled; told of an adapted dwelling alone
 * @param missing documents that the landlord asked for and that have not come by their day, as far as the applicant says
 * @param decided what is noted, null for nothing yet
 * @param earlier what was decided before; of a correction alone
 */
public record FileOnAgenda(
        CandidatureId id,
        String number,
        String name,
        int place,
        @Nullable Integer group,
        CandidatureStatus status,
        FrozenFacts facts,
        LocalDate validUntil,
        boolean needsAdapted,
        List<DocumentKind> missing,
        @Nullable FileDecision decided,
        @Nullable EarlierDecision earlier) {
    public FileOnAgenda {
        missing = List.copyOf(missing);
    }

    /** Of a query. */
    public FileOnAgenda(
            UUID id,
            String number,
            String name,
            Integer place,
            @Nullable Integer group,
            CandidatureStatus status,
            FrozenFacts facts,
            LocalDate validUntil,
            boolean needsAdapted) {
        this(
                new CandidatureId(id),
                number,
                name,
                place,
                group,
                status,
                facts,
                validUntil,
                needsAdapted,
                List.of(),
                null,
                null);
    }

    /** With what is noted on it. */
    public FileOnAgenda with(@Nullable FileDecision decision) {
        return with(missing, decision, earlier);
    }

    /** With the documents that have not come. */
    public FileOnAgenda lacking(List<DocumentKind> documents) {
        return with(documents, decided, earlier);
    }

    /** With what was decided on it before. */
    public FileOnAgenda after(@Nullable EarlierDecision before) {
        return with(missing, decided, before);
    }

    private FileOnAgenda with(
            List<DocumentKind> documents, @Nullable FileDecision decision, @Nullable EarlierDecision before) {
        return new FileOnAgenda(
                id, number, name, place, group, status, facts, validUntil, needsAdapted, documents, decision, before);
    }

    /**
     * Whether the commission still has to decide on it: whoever has cancelled is no part of the set any more. A correction decides
     * anew on what it decided itself, not on what the applicant or a term has decided since.
     */
    public boolean examined() {
        return status == CandidatureStatus.SENT
                || earlier != null && !earlier.erased() && status.allowsLandlord(CandidatureAction.RECONSIDER);
    }

    /** Whether what is noted is what was decided before. */
    public boolean confirmed() {
        return earlier != null && decided != null && decided.sameAs(earlier.decision());
    }

    /**
     * What a correction does to it; null where nothing was decided before.
     *
     * @param offered the dwelling is offered to it by what is noted
     */
    public @Nullable DecisionChange change(boolean offered) {
        if (earlier == null) {
            return null;
        }
        if (confirmed()) {
            return DecisionChange.CONFIRMED;
        }
        return status.holdsHome() && !offered ? DecisionChange.TAKEN_BACK : DecisionChange.REPLACED;
    }

    /** What was judged by a rule. */
    public Optional<JudgedCheck> check(String rule) {
        return facts.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst();
    }
}
