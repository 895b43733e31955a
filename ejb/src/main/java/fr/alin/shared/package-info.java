/** What every feature may use: money, text, the calendar and misuse. Plain Java, no container. */
@Feature(dependsOn = {})
@NullMarked
package fr.alin.shared;

import org.jspecify.annotations.NullMarked;
