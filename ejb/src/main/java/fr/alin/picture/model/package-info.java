/** Tables of photographs. */
@NullMarked
package fr.alin.picture.model;

import org.jspecify.annotations.NullMarked;
