/** The table of communes, to which wishes and dwellings refer. */
@NullMarked
package fr.alin.territory.model;

import org.jspecify.annotations.NullMarked;
