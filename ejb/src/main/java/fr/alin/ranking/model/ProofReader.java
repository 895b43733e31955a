package fr.alin.ranking.model;

import fr.alin.housingrequest.EmploymentProof;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.EarlierEmployer;
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
import org.jspecify.annotations.Nullable;

/** Reads what was seen of a request: a priority, each situation it declares, an earlier employment; one statement for all. */
@ApplicationScoped
public class ProofReader {
    private static final String SEEN =
            """
            select r.situations as named,
                (select count(*) from r.members m where m.disabled) as disabled, x.situation as situation,
                x.outcome as outcome, x.proof as proof, x.provedOn as provedOn,
                left(a.firstName, 1) || '. ' || a.birthName as adviser, v.ground as ground,
                v.proof as groundProof, v.provedOn as groundProvedOn,
                left(b.firstName, 1) || '. ' || b.birthName as groundAdviser, v.validatedAt as validatedAt,
                l.situations as listed,
                case when l.siret is distinct from r.employer.siret then l.siret end as siret,
                e.name as employer, p.kind as employmentProof,
                p.since as since, left(c.firstName, 1) || '. ' || c.birthName as employmentAdviser,
                p.recordedAt as employmentSeenAt
            from HousingRequest r left join Candidature k on k.requestId = r.id and (k.id = :key or k.active)
            left join SituationReviewEntry x on x.requestId = r.id and x.withdrawnAt is null
            left join Account a on a.id = x.adviserId
            left join PriorityValidation v on v.requestId = r.id and v.withdrawnAt is null
            left join Account b on b.id = v.adviserId
            left join ListedCandidature l on l.candidatureId = k.id
            left join Employer e on e.id = (select y.id from Employer y join y.sirets s where s = l.siret)
            left join EmploymentProofEntry p on p.requestId = r.id and p.siret = l.siret
                and p.withdrawnAt is null
            left join Account c on c.id = p.adviserId""";

    @PersistenceContext
    private EntityManager em;

    /** Of the request behind a candidature. */
    public ProofsOfFile of(UUID candidature) {
        return read(" where k.id = :key", candidature);
    }

    /** Of the request of an account, for its owner. */
    public ProofsOfFile ofAccount(UUID account) {
        return read(" where r.accountId = :key and r.deletedAt is null", account);
    }

    private ProofsOfFile read(String where, UUID key) {
        List<Tuple> rows = em.createQuery(SEEN + where, Tuple.class)
                .setParameter("key", key)
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
        return new ProofsOfFile(priority, List.copyOf(all.values()), rows.isEmpty() ? null : earlier(rows.get(0)));
    }

    private static ValidatedPriority priority(Tuple row) {
        return new ValidatedPriority(
                row.get("ground", PriorityGround.class),
                row.get("groundProof", Proof.class),
                row.get("groundProvedOn", LocalDate.class),
                row.get("groundAdviser", String.class),
                row.get("validatedAt", Instant.class));
    }

    /** Declared now, and on the deadline of the list on which the file stands. */
    private static Set<Criterion> named(Tuple row) {
        EnumSet<Criterion> named = DeclaredSituations.of(row);
        List<?> listed = (List<?>) row.get("listed");
        if (listed != null) {
            listed.forEach(situation -> named.add((Criterion) situation));
        }
        return named;
    }

    private static @Nullable EarlierEmployer earlier(Tuple row) {
        String siret = row.get("siret", String.class);
        EmploymentProofKind kind = row.get("employmentProof", EmploymentProofKind.class);
        return siret == null
                ? null
                : new EarlierEmployer(
                        siret,
                        row.get("employer", String.class),
                        kind == null
                                ? null
                                : new EmploymentProof(
                                        kind,
                                        row.get("since", LocalDate.class),
                                        row.get("employmentAdviser", String.class),
                                        row.get("employmentSeenAt", Instant.class)));
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
