package fr.alin.caleol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer whose files were sent and that is on no agenda.
 *
 * @param number that people say
 * @param files on which a commission would decide
 * @param commissionOn day on which the landlord planned to decide
 */
public record WaitingOffer(
        UUID id, int number, int rooms, String commune, long files, @Nullable LocalDate commissionOn) {}
