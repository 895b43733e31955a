package fr.alin.visit.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Visits that somebody was invited to, chose and came to; days and hours alone, which stay with the candidature. */
@ApplicationScoped
public class VisitData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 58;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "visit",
                """
                select k.number as number, v.status as status, v.proposedAt as proposed_at, v.bookedAt as booked_at,
                    s.startsAt as starts_at, s.minutes as minutes
                from Visit v join Candidature k on k.id = v.candidatureId left join VisitSlot s on s.id = v.slotId
                where k.accountId = :account order by v.proposedAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // Days and hours say nothing of who it was once the account has no name.
    }
}
