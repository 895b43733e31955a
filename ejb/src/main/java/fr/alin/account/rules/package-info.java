/** What a password must satisfy. */
@NullMarked
package fr.alin.account.rules;

import org.jspecify.annotations.NullMarked;
