/** Tables of what the commission gave, and of what became of it. */
@NullMarked
package fr.alin.allocation.model;

import org.jspecify.annotations.NullMarked;
