/** Pages of whoever is signed in, in any role: one’s own account, sessions and data. */
@NullMarked
package fr.alin.web.account;

import org.jspecify.annotations.NullMarked;
