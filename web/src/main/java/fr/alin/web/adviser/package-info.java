/** Back office of the advisers. */
@NullMarked
package fr.alin.web.adviser;

import org.jspecify.annotations.NullMarked;
