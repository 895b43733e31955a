/** The world around the product, for demo and tests: database, mailbox, registry, clock, and WildFly itself. */
package fr.alin.sandbox;
