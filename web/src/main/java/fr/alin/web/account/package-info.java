/** Registration, login, password. */
@NullMarked
package fr.alin.web.account;

import org.jspecify.annotations.NullMarked;
