/** What a signed lease says to each objective. */
@NullMarked
package fr.alin.reporting.rules;

import org.jspecify.annotations.NullMarked;
