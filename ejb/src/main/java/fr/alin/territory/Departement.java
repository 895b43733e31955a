package fr.alin.territory;

/**
 * A département and the site on which a housing request is made there.
 *
 * @param ownSite whether the département has a site of its own; else it is the national one
 */
public record Departement(String code, String name, String siteUrl, boolean ownSite) {}
