package fr.alin.candidature.rules;

import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.shared.Roles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every transition a candidature may take; what is not in the table cannot happen. */
public final class LifeCycle {
    /** A row of the table. */
    public record Transition(
            CandidatureStatus from, CandidatureAction action, Set<String> roles, CandidatureStatus target) {}

    private static final Set<String> ADVISERS = Set.of(Roles.ADVISER, Roles.SUPERVISOR);
    private static final Set<String> OWNER = Set.of(Roles.APPLICANT);
    private static final Set<String> OWNER_AND_ADVISERS = Set.of(Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR);

    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(
                    CandidatureStatus.APPLIED,
                    CandidatureAction.REQUEST_DOCUMENTS,
                    ADVISERS,
                    CandidatureStatus.DOCUMENTS_REQUESTED),
            new Transition(
                    CandidatureStatus.APPLIED, CandidatureAction.RECORD_PROOF, ADVISERS, CandidatureStatus.APPLIED),
            new Transition(
                    CandidatureStatus.APPLIED, CandidatureAction.VALIDATE, ADVISERS, CandidatureStatus.VALIDATED),
            new Transition(
                    CandidatureStatus.APPLIED, CandidatureAction.INVALIDATE, ADVISERS, CandidatureStatus.INVALIDATED),
            new Transition(CandidatureStatus.APPLIED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
            new Transition(
                    CandidatureStatus.DOCUMENTS_REQUESTED,
                    CandidatureAction.RECEIVE_DOCUMENTS,
                    OWNER_AND_ADVISERS,
                    CandidatureStatus.APPLIED),
            new Transition(
                    CandidatureStatus.DOCUMENTS_REQUESTED,
                    CandidatureAction.RECORD_PROOF,
                    ADVISERS,
                    CandidatureStatus.DOCUMENTS_REQUESTED),
            new Transition(
                    CandidatureStatus.DOCUMENTS_REQUESTED,
                    CandidatureAction.INVALIDATE,
                    ADVISERS,
                    CandidatureStatus.INVALIDATED),
            new Transition(
                    CandidatureStatus.DOCUMENTS_REQUESTED,
                    CandidatureAction.CANCEL,
                    OWNER,
                    CandidatureStatus.CANCELLED),
            new Transition(
                    CandidatureStatus.VALIDATED, CandidatureAction.RECORD_PROOF, ADVISERS, CandidatureStatus.VALIDATED),
            new Transition(CandidatureStatus.VALIDATED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED));

    private LifeCycle() {}

    /** @return empty when the action is not possible in that status */
    public static Optional<CandidatureStatus> after(CandidatureStatus from, CandidatureAction action) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.from() == from && transition.action() == action)
                .map(Transition::target)
                .findFirst();
    }

    /** The actions a role has on a candidature in that status: the buttons of its page. */
    public static List<CandidatureAction> actions(CandidatureStatus from, String role) {
        return TRANSITIONS.stream()
                .filter(transition ->
                        transition.from() == from && transition.roles().contains(role))
                .map(Transition::action)
                .toList();
    }

    /** The table as a Mermaid drawing, kept in docs/life-cycles. */
    public static String drawing() {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n    [*] --> APPLIED\n");
        TRANSITIONS.forEach(t -> drawing.append("    %s --> %s: %s%n".formatted(t.from(), t.target(), t.action())));
        for (CandidatureStatus status : CandidatureStatus.values()) {
            if (TRANSITIONS.stream().noneMatch(transition -> transition.from() == status)) {
                drawing.append("    %s --> [*]%n".formatted(status));
            }
        }
        return drawing.toString();
    }
}
