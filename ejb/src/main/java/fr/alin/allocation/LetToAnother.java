package fr.alin.allocation;

import fr.alin.candidature.CandidatureId;

/** In this transaction a candidature that waited for its turn ends: somebody ranked before has signed the lease. */
public record LetToAnother(CandidatureId candidature) {}
