/** Entities and statements of grids, grounds and frozen lists. */
@NullMarked
package fr.alin.ranking.model;

import org.jspecify.annotations.NullMarked;
