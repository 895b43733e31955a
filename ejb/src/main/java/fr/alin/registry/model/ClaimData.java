package fr.alin.registry.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Numbers that somebody claimed. */
@ApplicationScoped
public class ClaimData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Inject
    private NumberClaims claims;

    @Override
    public int place() {
        return 25;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "claim",
                """
                select nur as nur, sentAt as sent_at, closedAt as closed_at
                from NumberClaim where accountId = :account order by sentAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        claims.erase(account);
    }
}
