package fr.alin.reporting;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed lease as the objectives look at it.
 *
 * <p>Resources and household are those that the request declares now. The facts frozen with the candidature hold figures
 * and limits of the rules, but neither resources nor ages; and the law measures what is <em>declared</em>, so that what an
 * adviser found on a document does not count here. After the lease a request hardly changes: the registry closes it. Of an
 * erased request nothing is left, and the lease is counted apart.
 *
 * @param departement of the dwelling, its code
 * @param priorityQuarter the dwelling lies in a priority quarter of the city, as its landlord says
 * @param ground confirmed by an adviser on a document no later than the lease, null for none
 * @param monthlyResources euros a month of all members, null when unknown
 * @param adults their births, the applicant's first; empty when unknown
 * @param dependants their births
 */
public record LeaseFacts(
        UUID landlordId,
        String landlord,
        String departement,
        LocalDate signedOn,
        boolean priorityQuarter,
        @Nullable PriorityGround ground,
        @Nullable Euros monthlyResources,
        List<LocalDate> adults,
        List<LocalDate> dependants) {
    public LeaseFacts {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
    }
}
