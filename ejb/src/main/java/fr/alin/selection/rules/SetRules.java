package fr.alin.selection.rules;

import fr.alin.candidature.CandidatureId;
import fr.alin.selection.Choice;
import fr.alin.selection.Fault;
import fr.alin.selection.FewerReason;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a set of files must be (CCH R441-3; product §7): every fault is told, not only the first. */
public final class SetRules {
    /** The commission looks at three requests at least for each home. */
    public static final int LEAST = 3;

    /** Nobody is called unreachable after fewer days of calls or letters. */
    public static final int ATTEMPTS = 3;

    /** Characters in which a reason can be said; fewer say nothing. */
    public static final int LEAST_WORDS = 10;

    private final List<Contestant> contestants;
    private final Choice choice;
    private final boolean plai;
    private final boolean accessible;

    /**
     * Looks at a choice.
     *
     * @param contestants active candidatures of the offer
     * @param plai the home is financed by a PLAI
     * @param accessible the home suits disabled people
     */
    public SetRules(List<Contestant> contestants, Choice choice, boolean plai, boolean accessible) {
        this.contestants = List.copyOf(contestants);
        this.choice = choice;
        this.plai = plai;
        this.accessible = accessible;
    }

    /** In the order of the list; empty for a set that may go. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (CandidatureId id : choice.chosen()) {
            if (contestants.stream().noneMatch(one -> one.id().equals(id) && one.validated())) {
                faults.add(new Fault(Fault.Kind.NOT_VALIDATED, id));
            }
        }
        size().ifPresent(kind -> faults.add(new Fault(kind, null)));
        for (Contestant one : passedOver()) {
            reason(one, choice.skips().get(one.id())).ifPresent(kind -> faults.add(new Fault(kind, one.id())));
        }
        return faults;
    }

    /** Files that stand better than one that is chosen, and are not; in the order of the list. */
    public List<Contestant> passedOver() {
        int last = contestants.stream()
                .filter(one -> choice.chosen().contains(one.id()))
                .mapToInt(Contestant::place)
                .max()
                .orElse(0);
        return contestants.stream()
                .filter(one -> one.place() < last && !choice.chosen().contains(one.id()))
                .sorted((a, b) -> Integer.compare(a.place(), b.place()))
                .toList();
    }

    /** The reason for fewer than three that is kept with the set: what is so needs nobody to say it. */
    public @Nullable FewerReason fewer() {
        if (choice.chosen().size() >= LEAST) {
            return null;
        }
        return everybody() ? FewerReason.TOO_FEW_CANDIDATES : choice.fewer();
    }

    private Optional<Fault.Kind> size() {
        if (choice.chosen().isEmpty()) {
            return Optional.of(Fault.Kind.NOTHING_CHOSEN);
        }
        if (choice.chosen().size() >= LEAST || everybody()) {
            return Optional.empty();
        }
        FewerReason fewer = choice.fewer();
        if (fewer == null) {
            return Optional.of(Fault.Kind.TOO_FEW);
        }
        return suits(fewer) ? Optional.empty() : Optional.of(Fault.Kind.FEWER_UNSUITED);
    }

    /** Whoever could be valid is in the set: nobody is left to study but those whose documents are overdue. */
    private boolean everybody() {
        return contestants.stream().filter(one -> !one.documentsLate()).allMatch(one -> choice.chosen()
                .contains(one.id()));
    }

    private boolean suits(FewerReason fewer) {
        return switch (fewer) {
            case TOO_FEW_CANDIDATES -> false;
            case DALO_DESIGNATED ->
                contestants.stream()
                        .filter(one -> choice.chosen().contains(one.id()))
                        .allMatch(Contestant::dalo);
            case PLAI_ADAPTED -> plai;
        };
    }

    private Optional<Fault.Kind> reason(Contestant one, @Nullable Skip skip) {
        if (skip == null || skip.reason() == null) {
            return Optional.of(Fault.Kind.REASON_REQUIRED);
        }
        SkipReason reason = Objects.requireNonNull(skip.reason());
        if (!borneOut(reason, one)) {
            return Optional.of(Fault.Kind.REASON_UNTRUE);
        }
        return reason.wordsRequired() && (skip.words() == null || skip.words().length() < LEAST_WORDS)
                ? Optional.of(Fault.Kind.WORDS_REQUIRED)
                : Optional.empty();
    }

    private boolean borneOut(SkipReason reason, Contestant one) {
        return switch (reason) {
            case UNREACHABLE -> one.contacts() >= ATTEMPTS;
            case UNSUITED_HOME -> one.disabled() && !accessible;
            case DOCUMENTS_LATE -> one.documentsLate();
            case WITHDRAWN, OTHER -> true;
        };
    }
}
