/** The table behind the outbox. */
@NullMarked
package fr.alin.outbox.model;

import org.jspecify.annotations.NullMarked;
