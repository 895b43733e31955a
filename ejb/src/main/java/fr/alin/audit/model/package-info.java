/** The table behind the audit trail. */
@NullMarked
package fr.alin.audit.model;

import org.jspecify.annotations.NullMarked;
