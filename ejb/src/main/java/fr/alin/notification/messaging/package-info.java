/** Wake-ups and the sweep: what makes the dispatcher work. */
@NullMarked
package fr.alin.notification.messaging;

import org.jspecify.annotations.NullMarked;
