/** Ranks a frozen list again from its file alone, on any machine with a JDK. */
package fr.alin.replay;
