package fr.alin.architecture.canary.alpha;

/** Canary: a service that the container does not know. */
class SilentService {}
