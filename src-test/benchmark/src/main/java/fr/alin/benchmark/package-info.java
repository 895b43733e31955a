/** How fast the rules are; results are committed in RESULTS.md with their command. */
package fr.alin.benchmark;
