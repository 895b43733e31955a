package fr.alin.study.model;

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

/** What advisers asked for and noted, and the views they keep. */
@ApplicationScoped
public class StudyData implements PersonalData {
    @Inject
    private SectionReader reader;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(
                reader.read(
                        "documentrequest",
                        """
                        select d.kinds as kinds, d.message as message, d.askedAt as asked_at, d.dueOn as due_on,
                            d.receivedAt as received_at
                        from DocumentRequest d join Candidature k on k.id = d.candidatureId
                        where k.accountId = :account order by d.askedAt""",
                        person.account()),
                reader.read(
                        "contact",
                        """
                        select e.at as at, e.kind as kind, e.summary as summary
                        from ContactEntry e join Candidature k on k.id = e.candidatureId
                        where k.accountId = :account order by e.at""",
                        person.account()),
                reader.read(
                        "view",
                        """
                        select name as name, text as text, status as status, holder as holder, late as late,
                            offer as offer
                        from SavedViewEntry where accountId = :account order by name""",
                        person.account()),
                reader.read(
                        "studysetting",
                        "select takesOnOpening as takes_on_opening from StudySetting where accountId = :account",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createQuery(
                        """
                        update DocumentRequest set message = null, version = version + 1
                        where candidatureId in (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
        em.createQuery(
                        """
                        delete from ContactEntry
                        where candidatureId in (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }
}
