/** Claims to numbers, as rows. */
@NullMarked
package fr.alin.registry.model;

import org.jspecify.annotations.NullMarked;
