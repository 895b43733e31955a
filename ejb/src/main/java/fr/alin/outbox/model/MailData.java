package fr.alin.outbox.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which mails were sent; texts and addresses are not kept. */
@ApplicationScoped
public class MailData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "mail",
                """
                select template as template, createdAt as created_at, sentAt as sent_at
                from OutboxMessage where accountId = :account order by createdAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // A row names neither address nor text, and what still waits tells of the closing itself.
    }
}
