package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the work list.
 *
 * @param offer number of the offer
 * @param checks as last judged
 */
public record WorkItem(
        CandidatureId id,
        String number,
        CandidatureStatus status,
        LocalDate dueOn,
        String lastName,
        String firstName,
        String nur,
        int rooms,
        String commune,
        Euros rent,
        int offer,
        List<JudgedCheck> checks,
        @Nullable UUID adviser,
        @Nullable String adviserName,
        int version) {
    /** Of a statement, which reads rent and charges apart. */
    public WorkItem(
            UUID id,
            String number,
            CandidatureStatus status,
            LocalDate dueOn,
            String lastName,
            String firstName,
            String nur,
            int rooms,
            String commune,
            Euros rentAlone,
            Euros charges,
            int offer,
            FrozenFacts facts,
            @Nullable UUID adviser,
            @Nullable String adviserName,
            int version) {
        this(
                new CandidatureId(id),
                number,
                status,
                dueOn,
                lastName,
                firstName,
                nur,
                rooms,
                commune,
                rentAlone.plus(charges),
                offer,
                facts.checks(),
                adviser,
                adviserName,
                version);
    }
}
