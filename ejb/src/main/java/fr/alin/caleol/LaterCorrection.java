package fr.alin.caleol;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a further sitting has decided anew on a dwelling, so that what was decided before stands no more by itself.
 *
 * @param item the dwelling on the agenda of the sitting that was corrected
 * @param sitting the further one, closed
 * @param minutes number of its minutes
 * @param heldOn its day
 */
public record LaterCorrection(UUID item, UUID sitting, String minutes, LocalDate heldOn) {}
