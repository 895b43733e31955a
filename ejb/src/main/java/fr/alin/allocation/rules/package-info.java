/** By when an applicant answers. */
@NullMarked
package fr.alin.allocation.rules;

import org.jspecify.annotations.NullMarked;
