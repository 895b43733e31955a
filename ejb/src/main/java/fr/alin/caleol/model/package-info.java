/** Tables of the sittings. */
@NullMarked
package fr.alin.caleol.model;

import org.jspecify.annotations.NullMarked;
