/** Entities of the housing request. */
@NullMarked
package fr.alin.housingrequest.model;

import org.jspecify.annotations.NullMarked;
