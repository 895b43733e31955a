package fr.alin.ranking.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Validated priority grounds, reviewed situations, and whose line a key of a frozen list is; the lists themselves name nobody. */
@ApplicationScoped
public class RankingData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Inject
    private Priorities priorities;

    @Inject
    private SituationReviews situations;

    @Inject
    private PriorityReader reasons;

    @Inject
    private FrozenLists lists;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(grounds(person), situations(person), lists(person));
    }

    private DataSection grounds(Person person) {
        return reader.read(
                "priority",
                """
                select v.ground as ground, v.proof as proof, v.provedOn as proved_on, v.validatedAt as validated_at,
                    v.withdrawnAt as withdrawn_at
                from PriorityValidation v join HousingRequest r on r.id = v.requestId
                where r.accountId = :account and r.erasedAt is null order by v.validatedAt""",
                person.account());
    }

    private DataSection situations(Person person) {
        return reader.read(
                "situation",
                """
                select x.situation as situation, x.outcome as outcome, x.proof as proof, x.provedOn as proved_on,
                    x.recordedAt as recorded_at, x.withdrawnAt as withdrawn_at
                from SituationReviewEntry x join HousingRequest r on r.id = x.requestId
                where r.accountId = :account and r.erasedAt is null order by x.recordedAt""",
                person.account());
    }

    private DataSection lists(Person person) {
        return reader.read(
                "list",
                """
                select k.number as number, cast(l.key as String) as list_key, l.siret as siret
                from ListedCandidature l join Candidature k on k.id = l.candidatureId
                where k.accountId = :account order by k.number""",
                person.account());
    }

    @Override
    public void erase(UUID account, Instant now) {
        List<UUID> requests = reasons.requestsOf(account);
        priorities.erase(requests);
        situations.erase(requests);
        lists.forget(requests);
    }
}
