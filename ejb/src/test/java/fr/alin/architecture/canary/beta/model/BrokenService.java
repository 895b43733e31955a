package fr.alin.architecture.canary.beta.model;

import jakarta.ejb.Stateless;

/** Canary: a service among the entities. */
@Stateless
class BrokenService {}
