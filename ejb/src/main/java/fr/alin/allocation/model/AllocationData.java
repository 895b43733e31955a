package fr.alin.allocation.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was given to somebody's candidatures, and when it went on; ranks and days alone, which stay with the candidature. */
@ApplicationScoped
public class AllocationData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 57;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "allocation",
                """
                select k.number as number, a.rank as rank, a.decidedOn as decided_on, a.condition as condition,
                    a.conditionUntil as condition_until, a.conditionMetOn as condition_met_on, a.offeredOn as offered_on,
                    a.answerBy as answer_by, a.leaseSignedOn as lease_signed_on, a.movedInOn as moved_in_on,
                    a.takenBackOn as taken_back_on
                from Allocation a join Candidature k on k.id = a.candidatureId
                where k.accountId = :account order by a.decidedOn""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // Days and ranks say nothing of who it was once the account has no name.
    }
}
