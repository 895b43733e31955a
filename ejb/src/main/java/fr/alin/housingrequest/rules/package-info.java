/** Number, SIRET, documents and consent: what can be judged without a container. */
@NullMarked
package fr.alin.housingrequest.rules;

import org.jspecify.annotations.NullMarked;
