package fr.alin.completion.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What landlords asked of somebody; their words go with the account, documents and days stay with the candidature. */
@ApplicationScoped
public class CompletionData implements PersonalData {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 54;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "completion",
                """
                select k.number as number, q.kinds as kinds, q.words as words, q.askedAt as asked_at, q.dueOn as due_on,
                    q.answeredAt as answered_at, q.withdrawnAt as withdrawn_at
                from CompletionRequest q join Candidature k on k.id = q.candidatureId
                where k.accountId = :account order by q.askedAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createQuery(
                        """
                        update CompletionRequest set words = null, version = version + 1
                        where candidatureId in (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }
}
