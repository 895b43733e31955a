/** Entities of employers and of what was seen of them. */
@NullMarked
package fr.alin.employer.model;

import org.jspecify.annotations.NullMarked;
