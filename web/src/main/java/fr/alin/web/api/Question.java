package fr.alin.web.api;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import java.time.LocalDate;

/** A question that can be answered. */
record Question(LocalDate date, HouseholdFacts household, DwellingFacts dwelling) {}
