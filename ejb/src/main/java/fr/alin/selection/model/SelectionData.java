package fr.alin.selection.model;

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

/** What was chosen of somebody's candidatures; that a file was chosen or not stays, the words about it go. */
@ApplicationScoped
public class SelectionData implements PersonalData {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 55;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(reader.read(
                "selection",
                """
                select k.number as number, s.chosen as chosen, s.place as place, s.skipReason as skip_reason,
                    s.words as words, x.sentAt as sent_at
                from SelectedFile s join Candidature k on k.id = s.candidatureId join Selection x on x.offerId = s.offerId
                where k.accountId = :account and x.sentAt is not null order by x.sentAt""",
                person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createQuery(
                        """
                        update SelectedFile set words = null where candidatureId in
                            (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }
}
