/** Entities of the account feature. */
@NullMarked
package fr.alin.account.model;

import org.jspecify.annotations.NullMarked;
