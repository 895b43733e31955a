/** Signed leases as the objectives look at them. */
@NullMarked
package fr.alin.reporting.model;

import org.jspecify.annotations.NullMarked;
