/** Documents asked for, contacts, saved views, and the SQL of the work list. */
@NullMarked
package fr.alin.study.model;

import org.jspecify.annotations.NullMarked;
