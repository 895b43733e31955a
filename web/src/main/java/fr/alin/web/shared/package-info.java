/** What all pages share: words, formats, errors, filters. */
@NullMarked
package fr.alin.web.shared;

import org.jspecify.annotations.NullMarked;
