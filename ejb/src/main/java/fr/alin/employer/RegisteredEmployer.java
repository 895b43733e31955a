package fr.alin.employer;

import java.util.List;
import java.util.UUID;

/**
 * An employer as administrators keep it.
 *
 * @param points given to each of its people
 * @param code Code Entreprise, empty for none
 * @param sirets of its establishments
 */
public record RegisteredEmployer(
        UUID id,
        String name,
        int headcount,
        boolean agricultural,
        int points,
        String code,
        List<String> sirets,
        int version) {
    public RegisteredEmployer {
        sirets = List.copyOf(sirets);
    }
}
