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
                        select kinds, message, asked_at, due_on, received_at from document_request
                        where candidature_id in (select id from candidature where account_id = :account) order by asked_at""",
                        person.account()),
                reader.read(
                        "contact",
                        """
                        select at, kind, summary from contact_entry
                        where candidature_id in (select id from candidature where account_id = :account) order by at""",
                        person.account()),
                reader.read(
                        "view",
                        """
                        select name, text, status, holder, late from saved_view where account_id = :account order by name""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createNativeQuery(
                        """
                        update document_request set message = null, version = version + 1
                        where candidature_id in (select id from candidature where account_id = :account)""")
                .setParameter("account", account)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        delete from contact_entry
                        where candidature_id in (select id from candidature where account_id = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }
}
