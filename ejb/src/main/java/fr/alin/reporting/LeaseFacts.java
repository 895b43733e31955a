package fr.alin.reporting;

import fr.alin.housingrequest.DeclaredMeans;
import fr.alin.housingrequest.PriorityGround;
import java.time.LocalDate;
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
 * @param means as declared
 */
public record LeaseFacts(
        UUID landlordId,
        String landlord,
        String departement,
        LocalDate signedOn,
        boolean priorityQuarter,
        @Nullable PriorityGround ground,
        DeclaredMeans means) {}
