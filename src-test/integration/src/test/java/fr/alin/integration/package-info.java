/** Invariants held by the built EAR in a real WildFly on real PostgreSQL. */
package fr.alin.integration;
