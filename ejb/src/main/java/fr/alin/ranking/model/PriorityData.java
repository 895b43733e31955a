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
                        select ground, proof, proved_on, validated_at, withdrawn_at from priority_validation
                        where request_id in (select id from housing_request where account_id = :account and erased_at is null)
                        order by validated_at""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        priorities.erase(grounds.requestsOf(account));
    }
}
