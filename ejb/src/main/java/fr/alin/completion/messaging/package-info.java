/** What is done shortly before the last day of a request for documents. */
@NullMarked
package fr.alin.completion.messaging;

import org.jspecify.annotations.NullMarked;
