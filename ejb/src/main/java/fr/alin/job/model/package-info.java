/** The table of items that failed or wait. */
@NullMarked
package fr.alin.job.model;

import org.jspecify.annotations.NullMarked;
