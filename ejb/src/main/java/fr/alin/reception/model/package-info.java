/** Reading of what a landlord receives. */
@NullMarked
package fr.alin.reception.model;

import org.jspecify.annotations.NullMarked;
