package fr.alin.architecture.canary.alpha;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;

/** Canary: a stateless bean with a name that says nothing, and a listener in the wrong place. */
@Stateless
@MessageDriven
public class BrokenHelper {}
