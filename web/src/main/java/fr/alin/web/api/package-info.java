/** The public API under /api/v1. */
@NullMarked
package fr.alin.web.api;

import org.jspecify.annotations.NullMarked;
