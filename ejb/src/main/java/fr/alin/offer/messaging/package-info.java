/** What calls offers without a person. */
@NullMarked
package fr.alin.offer.messaging;

import org.jspecify.annotations.NullMarked;
