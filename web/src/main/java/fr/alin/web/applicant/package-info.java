/** Pages of a signed-in applicant. */
@NullMarked
package fr.alin.web.applicant;

import org.jspecify.annotations.NullMarked;
