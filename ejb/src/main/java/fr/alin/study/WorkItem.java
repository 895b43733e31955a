package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the work list. */
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
        List<String> alerts,
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
            List<String> alerts,
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
                List.copyOf(alerts),
                adviser,
                adviserName,
                version);
    }
}
