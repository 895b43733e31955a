package fr.alin.architecture.canary.alpha;

/** Canary: a view that is no record. */
public class BrokenView {}
