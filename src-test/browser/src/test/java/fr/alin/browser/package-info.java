/** What users do, what goes wrong, and whether everybody can use it: in a real browser on the whole system. */
package fr.alin.browser;
