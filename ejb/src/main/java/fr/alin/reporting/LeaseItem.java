package fr.alin.reporting;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.PriorityGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed lease in the list behind a figure; whose it is stands in the file alone.
 *
 * @param offer number that people say
 * @param persons of the household, 0 when unknown
 * @param ground as it was confirmed: which one of L441-1 it is, is not kept
 * @param answer to the figure of the list
 */
public record LeaseItem(
        CandidatureId id,
        LocalDate signedOn,
        int rooms,
        String commune,
        int offer,
        String landlord,
        int persons,
        @Nullable PriorityGround ground,
        Answer answer) {}
