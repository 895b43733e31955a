package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.Situation;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Proof;
import fr.alin.ranking.ProofsOfFile;
import fr.alin.ranking.ReviewedSituation;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationState;
import fr.alin.ranking.ValidatedPriority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what was seen of a request: a priority, and each situation it declares; one statement for all. */
@ApplicationScoped
public class ProofReader {
    @PersistenceContext
    private EntityManager em;

    /** Of the request behind a candidature. */
    public ProofsOfFile of(UUID candidature) {
        List<Tuple> rows = em.createQuery(
                        """
                        select r.situations as named,
                            (select count(*) from r.members m where m.disabled) as disabled, x.situation as situation,
                            x.outcome as outcome, x.proof as proof, x.provedOn as provedOn,
                            left(a.firstName, 1) || '. ' || a.birthName as adviser, v.ground as ground,
                            v.proof as groundProof, v.provedOn as groundProvedOn,
                            left(b.firstName, 1) || '. ' || b.birthName as groundAdviser, v.validatedAt as validatedAt
                        from Candidature k join HousingRequest r on r.id = k.requestId
                        left join SituationReviewEntry x on x.requestId = r.id and x.withdrawnAt is null
                        left join Account a on a.id = x.adviserId
                        left join PriorityValidation v on v.requestId = r.id and v.withdrawnAt is null
                        left join Account b on b.id = v.adviserId
                        where k.id = :candidature""",
                        Tuple.class)
                .setParameter("candidature", candidature)
                .getResultList();
        Map<Criterion, ReviewedSituation> all = new EnumMap<>(Criterion.class);
        for (Tuple row : rows) {
            named(row)
                    .forEach(situation -> all.putIfAbsent(
                            situation, new ReviewedSituation(situation, SituationState.DECLARED, null, null, null)));
            Criterion reviewed = row.get("situation", Criterion.class);
            if (reviewed != null) {
                all.computeIfPresent(reviewed, (situation, declared) -> seen(situation, row));
            }
        }
        ValidatedPriority priority = rows.stream()
                .filter(row -> row.get("ground") != null)
                .findFirst()
                .map(ProofReader::priority)
                .orElse(null);
        return new ProofsOfFile(priority, List.copyOf(all.values()));
    }

    private static ValidatedPriority priority(Tuple row) {
        return new ValidatedPriority(
                row.get("ground", PriorityGround.class),
                row.get("groundProof", Proof.class),
                row.get("groundProvedOn", LocalDate.class),
                row.get("groundAdviser", String.class),
                row.get("validatedAt", Instant.class));
    }

    /** Somebody disabled in the household is a situation too. */
    private static Set<Criterion> named(Tuple row) {
        EnumSet<Criterion> named = EnumSet.noneOf(Criterion.class);
        for (Object situation : (List<?>) row.get("named")) {
            named.add(Criterion.valueOf(((Situation) situation).name()));
        }
        if (row.get("disabled", Long.class) > 0) {
            named.add(Criterion.DISABILITY);
        }
        return named;
    }

    private static ReviewedSituation seen(Criterion situation, Tuple row) {
        return new ReviewedSituation(
                situation,
                row.get("outcome", SituationState.class),
                row.get("proof", SituationProof.class),
                row.get("provedOn", LocalDate.class),
                row.get("adviser", String.class));
    }
}
