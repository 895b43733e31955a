/** Form of a registry number and of the code that proves it. */
@NullMarked
package fr.alin.registry.rules;

import org.jspecify.annotations.NullMarked;
