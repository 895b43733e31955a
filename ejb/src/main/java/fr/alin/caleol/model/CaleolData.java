package fr.alin.caleol.model;

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

/**
 * What commissions decided on somebody's files. Letters and words go with the account; decision, ground and the landlord's minutes
 * stay, as those of an assembly.
 */
@ApplicationScoped
public class CaleolData implements PersonalData {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 56;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(
                reader.read(
                        "commission",
                        """
                        select k.number as number, s.heldOn as held_on, f.decision as decision, f.rank as rank,
                            f.ground as reason, f.condition as condition, f.conditionUntil as condition_until,
                            f.words as words, i.correctionReason as correction_reason, f.change as decision_change
                        from DecidedFile f join Candidature k on k.id = f.key.candidatureId
                        join AgendaItem i on i.id = f.key.itemId join Sitting s on s.id = i.sittingId
                        where k.accountId = :account and s.status = CLOSED order by s.heldOn""",
                        person.account()),
                reader.read(
                        "letters",
                        """
                        select p.number as number, p.madeAt as made_at, p.sha256 as sha256
                        from CommissionPaper p join Candidature k on k.id = p.candidatureId
                        where k.accountId = :account order by p.madeAt""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        em.createQuery(
                        """
                        update DecidedFile set words = null where key.candidatureId in
                            (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
        em.createQuery(
                        """
                        update CommissionPaper set pdf = null where candidatureId in
                            (select id from Candidature where accountId = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }
}
