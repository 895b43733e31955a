package fr.alin.employer;

import java.util.Set;

/**
 * Establishments are about to be removed in this transaction. Whoever knows people that name one of them refuses it with a
 * {@link fr.alin.shared.BusinessException} {@code siret.used}.
 */
public record SiretsLeaving(Set<String> sirets) {
    public SiretsLeaving {
        sirets = Set.copyOf(sirets);
    }
}
