/** The national registry as a separate system: client, contract, translation of its answers. */
@NullMarked
package fr.alin.registry.sne;

import org.jspecify.annotations.NullMarked;
