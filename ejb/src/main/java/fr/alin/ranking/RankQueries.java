package fr.alin.ranking;

import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
import fr.alin.ranking.rules.Ranking;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The place of a candidature among the active ones of its offer. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR})
public class RankQueries {
    private static final int CONTRIBUTING_EMPLOYER = 2;
    private static final int OTHERS = 3;

    @PersistenceContext
    private EntityManager em;

    /** @return empty when the candidature is not active any more */
    public Optional<Rank> rank(OfferId offer, CandidatureId candidature) {
        List<RankFacts> facts = facts(offer);
        if (facts.stream().noneMatch(row -> row.key().equals(candidature.value()))) {
            return Optional.empty();
        }
        List<RankFacts> ordered = Ranking.order(facts, offer.value(), seed(offer));
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).key().equals(candidature.value())) {
                return Optional.of(
                        new Rank(i + 1, ordered.size(), ordered.get(i).bucket()));
            }
        }
        return Optional.empty();
    }

    private String seed(OfferId offer) {
        return (String) em.createNativeQuery("select draw_seed from offer where id = :id", String.class)
                .setParameter("id", offer.value())
                .getSingleResult();
    }

    private List<RankFacts> facts(OfferId offer) {
        List<?> rows = em.createNativeQuery(
                        """
                        select k.id, r.filed_on, r.id as request_id,
                            coalesce(e.headcount >= case when e.agricultural then 50 else 10 end, false) as contributes
                        from candidature k join housing_request r on r.id = k.request_id
                        left join employer_siret s on s.siret = r.siret
                        left join employer e on e.id = s.employer_id
                        where k.offer_id = :offer and k.active""",
                        Tuple.class)
                .setParameter("offer", offer.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new RankFacts(
                        row.get(0, UUID.class),
                        row.get(3, Boolean.class) ? CONTRIBUTING_EMPLOYER : OTHERS,
                        row.get(1, Date.class).toLocalDate(),
                        row.get(2, UUID.class)))
                .toList();
    }
}
