/** SQL of employers. */
@NullMarked
package fr.alin.employer.model;

import org.jspecify.annotations.NullMarked;
