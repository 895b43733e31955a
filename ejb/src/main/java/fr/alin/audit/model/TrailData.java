package fr.alin.audit.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the trail says of somebody: codes and instants, which stay. */
@ApplicationScoped
public class TrailData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 70;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.readOfSubjects(
                "event",
                """
                select at as at, action as action, reason as reason from AuditEntry
                where subjectId in (:subjects) order by id""",
                person));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // The trail holds ids and codes only; it is what proves the erasure.
    }
}
