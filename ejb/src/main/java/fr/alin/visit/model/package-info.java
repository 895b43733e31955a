/** Tables of slots and of whoever visits on them. */
@NullMarked
package fr.alin.visit.model;

import org.jspecify.annotations.NullMarked;
