package fr.alin.architecture.canary.alpha.rules;

import jakarta.persistence.EntityManager;

/** Canary: a rule that knows the database. */
public record BrokenRule(EntityManager em) {}
