package fr.alin.architecture.canary.alpha;

/** Canary: facts that are no record. */
public class BrokenFacts {}
