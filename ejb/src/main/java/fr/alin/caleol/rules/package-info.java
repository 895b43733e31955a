/** What a sitting may do when, and what keeps it from being closed. */
@NullMarked
package fr.alin.caleol.rules;

import org.jspecify.annotations.NullMarked;
