/** Entities and SQL of candidatures. */
@NullMarked
package fr.alin.candidature.model;

import org.jspecify.annotations.NullMarked;
