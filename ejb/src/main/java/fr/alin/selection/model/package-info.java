/** Entities and statements of the choice of files. */
@NullMarked
package fr.alin.selection.model;

import org.jspecify.annotations.NullMarked;
