/** Pages of the administrator. */
@NullMarked
package fr.alin.web.admin;

import org.jspecify.annotations.NullMarked;
