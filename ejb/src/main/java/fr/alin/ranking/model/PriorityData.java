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

/** Validated priority grounds; frozen lists keep their code under a random reference. */
@ApplicationScoped
public class PriorityData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Inject
    private Priorities priorities;

    @Inject
    private PriorityReader grounds;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "priority",
                """
                select v.ground as ground, v.proof as proof, v.provedOn as proved_on, v.validatedAt as validated_at,
                    v.withdrawnAt as withdrawn_at
                from PriorityValidation v join HousingRequest r on r.id = v.requestId
                where r.accountId = :account and r.erasedAt is null order by v.validatedAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        priorities.erase(grounds.requestsOf(account));
    }
}
