/** What time does to offers whose set was not sent. */
@NullMarked
package fr.alin.selection.messaging;

import org.jspecify.annotations.NullMarked;
