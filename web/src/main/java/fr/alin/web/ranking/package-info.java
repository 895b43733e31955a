/** Ranks explained: to applicants, advisers, the public; grids for the administrator. */
@NullMarked
package fr.alin.web.ranking;

import org.jspecify.annotations.NullMarked;
