/** What is done when a term is over. */
@NullMarked
package fr.alin.allocation.messaging;

import org.jspecify.annotations.NullMarked;
