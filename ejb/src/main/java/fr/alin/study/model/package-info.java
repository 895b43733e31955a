/** Documents asked for, contacts, saved views, and the statements of the work list. */
@NullMarked
package fr.alin.study.model;

import org.jspecify.annotations.NullMarked;
