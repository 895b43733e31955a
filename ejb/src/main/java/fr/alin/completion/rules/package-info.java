/** What a landlord may ask for, and by when. */
@NullMarked
package fr.alin.completion.rules;

import org.jspecify.annotations.NullMarked;
