/** The life cycle and what stands between an applicant and an application. */
@NullMarked
package fr.alin.candidature.rules;

import org.jspecify.annotations.NullMarked;
