/** The comparator of candidatures. */
@NullMarked
package fr.alin.ranking.rules;

import org.jspecify.annotations.NullMarked;
