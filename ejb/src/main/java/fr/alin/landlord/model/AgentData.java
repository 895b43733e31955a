package fr.alin.landlord.model;

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

/** For which landlord somebody works; over when the account closes. */
@ApplicationScoped
public class AgentData implements PersonalData {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 15;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "landlord",
                """
                select l.name as landlord from LandlordAgent a join Landlord l on l.id = a.landlordId
                where a.accountId = :account""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createQuery("delete from LandlordAgent where accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
