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
        int version) {}
