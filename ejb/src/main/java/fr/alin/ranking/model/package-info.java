/** SQL of facts, grids and frozen lists. */
@NullMarked
package fr.alin.ranking.model;

import org.jspecify.annotations.NullMarked;
