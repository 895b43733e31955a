/** What calls candidatures without a person. */
@NullMarked
package fr.alin.candidature.messaging;

import org.jspecify.annotations.NullMarked;
