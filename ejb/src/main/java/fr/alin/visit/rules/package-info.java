/** Which slots may be proposed, the life of a visit, and how a calendar reads it. */
@NullMarked
package fr.alin.visit.rules;

import org.jspecify.annotations.NullMarked;
