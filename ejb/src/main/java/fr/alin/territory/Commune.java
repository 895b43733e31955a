package fr.alin.territory;

import java.util.List;

/**
 * A commune or a municipal arrondissement.
 *
 * @param parentCode the commune of an arrondissement, else its own code: the level at which law speaks
 * @param hasArrondissements Paris, Lyon and Marseille, where people live in an arrondissement
 */
public record Commune(
        String inseeCode,
        String name,
        String departement,
        String region,
        List<String> postcodes,
        String parentCode,
        boolean hasArrondissements) {}
