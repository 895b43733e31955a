package fr.alin.candidature.model;

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
import java.util.Set;
import java.util.UUID;

/** The candidatures of an account; status, reasons and dates stay when their words are gone. */
@ApplicationScoped
public class CandidatureData implements PersonalData {
    @Inject
    private SectionReader reader;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Candidatures candidatures;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Set<UUID> subjects(UUID account) {
        return Set.copyOf(em.createQuery("select id from Candidature where accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultList());
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "candidature",
                """
                select k.number as number, k.status as status, k.appliedAt as applied_at, k.dueOn as due_on,
                    k.decidedAt as decided_at, k.reason as reason, k.message as message, c.name as commune,
                    o.rent + o.charges as rent, cast(k.facts as String) as facts
                from Candidature k join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId
                join Commune c on c.inseeCode = d.inseeCode where k.accountId = :account order by k.appliedAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        candidatures.erase(account);
    }
}
