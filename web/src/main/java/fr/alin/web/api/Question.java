package fr.alin.web.api;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to the simulator; its parts are null only together with an error. */
record Question(@Nullable LocalDate date, @Nullable HouseholdFacts household, @Nullable DwellingFacts dwelling) {}
