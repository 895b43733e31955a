/** SQL of the export. */
@NullMarked
package fr.alin.personaldata.model;

import org.jspecify.annotations.NullMarked;
