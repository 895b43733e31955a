package fr.alin.caleol.rules;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is noted is kept as far as it belongs to the decision: a rank with what gives, a ground with what refuses. */
public final class NoteRules {
    /** Days that people write, and that a table can hold. */
    private static final int LEAST_YEAR = 2000;

    private static final int MOST_YEAR = 2100;

    private NoteRules() {}

    /**
     * Notes on the files of a dwelling.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} for a file that is none of the dwelling's, or not any more;
     *     {@code rank.range}, {@code notes.date}
     */
    public static List<FileDecision> checked(SittingView sitting, UUID item, List<FileDecision> noted) {
        AgendaView dwelling = sitting.agenda().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Set<CandidatureId> own =
                dwelling.examined().stream().map(FileOnAgenda::id).collect(Collectors.toSet());
        boolean all = noted.stream().map(FileDecision::file).allMatch(own::contains);
        boolean once = noted.stream().map(FileDecision::file).distinct().count() == noted.size();
        if (!all || !once) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        return noted.stream().map(NoteRules::clean).toList();
    }

    private static @Nullable LocalDate day(@Nullable LocalDate typed) {
        if (typed != null && (typed.getYear() < LEAST_YEAR || typed.getYear() > MOST_YEAR)) {
            throw new BusinessException("notes.date");
        }
        return typed;
    }

    private static FileDecision clean(FileDecision noted) {
        Decision decision = noted.decision();
        boolean conditional = decision == Decision.CONDITIONAL;
        return new FileDecision(
                noted.file(),
                decision,
                rank(decision, noted.rank()),
                decision.gives() ? null : noted.ground(),
                conditional ? noted.condition() : null,
                conditional ? day(noted.until()) : null,
                CleanText.linesOrNull(noted.words(), FileDecision.WORDS_LENGTH));
    }

    private static @Nullable Integer rank(Decision decision, @Nullable Integer typed) {
        if (!decision.ranked()) {
            return decision == Decision.ALLOCATED ? 1 : null;
        }
        if (typed == null || typed < 1 || typed > FileDecision.MOST_RANK) {
            throw new BusinessException("rank.range", FileDecision.MOST_RANK);
        }
        return typed;
    }
}
