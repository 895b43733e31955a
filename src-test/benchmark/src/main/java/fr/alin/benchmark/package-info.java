/** How fast the rules are under JMH, and how fast offers are found in a running product under load. */
package fr.alin.benchmark;
