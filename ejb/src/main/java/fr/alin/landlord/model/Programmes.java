package fr.alin.landlord.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of programmes and their dwellings; nobody gets at another landlord's. */
@ApplicationScoped
public class Programmes {
    private static final Map<String, String> TAKEN = Map.of(
            "programme_landlord_id_name_insee_code_postcode_key", "name.twice",
            "dwelling_external_ref", "externalRef.twice");

    @PersistenceContext
    private EntityManager em;

    public Optional<Programme> of(UUID landlord, UUID id) {
        return em.createQuery("from Programme where id = :id and landlordId = :landlord", Programme.class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .getResultStream()
                .findFirst();
    }

    public Optional<Dwelling> dwelling(UUID landlord, UUID id) {
        return em.createQuery("from Dwelling where id = :id and landlordId = :landlord", Dwelling.class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException for another landlord's dwelling as for none */
    public void hold(UUID landlord, UUID dwelling) {
        em.lock(dwelling(landlord, dwelling).orElseThrow(NotFoundException::new), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws BusinessException {@code name.twice} when the landlord has one of that name there */
    public void add(Programme programme) {
        em.persist(programme);
        changed();
    }

    /** @throws BusinessException {@code externalRef.twice} when the landlord has another dwelling of that reference */
    public void add(Dwelling dwelling) {
        em.persist(dwelling);
        changed();
    }

    /** Writes what was changed, so that a name or reference that is taken shows here; as {@link #add}. */
    public void changed() {
        Invariants.write(em::flush, TAKEN);
    }
}
