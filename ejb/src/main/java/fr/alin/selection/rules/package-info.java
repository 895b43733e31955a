/** What a set must be before it may go to the landlord. */
@NullMarked
package fr.alin.selection.rules;

import org.jspecify.annotations.NullMarked;
