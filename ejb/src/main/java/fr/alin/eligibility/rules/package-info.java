/** The rules themselves: facts, law and a date in, a verdict with all its grounds out. */
@NullMarked
package fr.alin.eligibility.rules;

import org.jspecify.annotations.NullMarked;
