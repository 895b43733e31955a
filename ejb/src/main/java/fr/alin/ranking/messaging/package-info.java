/** What time does to lists. */
@NullMarked
package fr.alin.ranking.messaging;

import org.jspecify.annotations.NullMarked;
