/** Table of the documents that landlords ask for. */
@NullMarked
package fr.alin.completion.model;

import org.jspecify.annotations.NullMarked;
