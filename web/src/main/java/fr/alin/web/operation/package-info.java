/** What IT's probes ask: live, ready. */
@NullMarked
package fr.alin.web.operation;

import org.jspecify.annotations.NullMarked;
