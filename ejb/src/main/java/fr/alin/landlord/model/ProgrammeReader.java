package fr.alin.landlord.model;

import fr.alin.landlord.DwellingItem;
import fr.alin.landlord.DwellingView;
import fr.alin.landlord.ProgrammeItem;
import fr.alin.landlord.ProgrammeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a landlord's programmes and dwellings; the landlord stands in every statement. */
@ApplicationScoped
public class ProgrammeReader {
    private static final String ITEM =
            """
            select new fr.alin.landlord.ProgrammeItem(p.id, p.name, c.name, p.postcode,
                (select count(*) from Dwelling d where d.programmeId = p.id))
            from Programme p join Commune c on c.inseeCode = p.inseeCode where p.landlordId = :landlord""";
    private static final String DWELLING =
            """
            select new fr.alin.landlord.DwellingItem(d.id, d.address, d.door, d.externalRef, d.kind, d.rooms, d.surface,
                d.financing)
            from Dwelling d where d.landlordId = :landlord and d.programmeId = :programme""";

    @PersistenceContext
    private EntityManager em;

    public String landlord(UUID id) {
        return em.createQuery("select name from Landlord where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public List<ProgrammeItem> page(UUID landlord, @Nullable UUID after, int most) {
        String further = after == null
                ? ""
                : """
                  and (collate(p.name as `fr-x-icu`), p.id) >
                    (select collate(x.name as `fr-x-icu`), x.id from Programme x where x.id = :after)""";
        TypedQuery<ProgrammeItem> query = em.createQuery(
                        ITEM + further + " order by collate(p.name as `fr-x-icu`), p.id", ProgrammeItem.class)
                .setParameter("landlord", landlord);
        return after(query, after).setMaxResults(most).getResultList();
    }

    public Optional<ProgrammeView> programme(UUID landlord, UUID id) {
        return em.createQuery(
                        """
                        select new fr.alin.landlord.ProgrammeView(p.id, p.name, c.name, p.postcode, p.version)
                        from Programme p join Commune c on c.inseeCode = p.inseeCode
                        where p.landlordId = :landlord and p.id = :id""",
                        ProgrammeView.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<DwellingItem> dwellings(UUID landlord, UUID programme, @Nullable UUID after, int most) {
        String further = after == null
                ? ""
                : """
                  and (d.address, d.door, d.id) >
                    (select x.address, x.door, x.id from Dwelling x where x.id = :after)""";
        TypedQuery<DwellingItem> query = em.createQuery(
                        DWELLING + further + " order by d.address, d.door, d.id", DwellingItem.class)
                .setParameter("landlord", landlord)
                .setParameter("programme", programme);
        return after(query, after).setMaxResults(most).getResultList();
    }

    public Optional<DwellingView> dwelling(UUID landlord, UUID id) {
        return em.createQuery(
                        """
                        select d, p.name, c.name, d.postcode from Dwelling d join Programme p on p.id = d.programmeId
                        join Commune c on c.inseeCode = d.inseeCode where d.landlordId = :landlord and d.id = :id""",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> row.get(0, Dwelling.class)
                        .view(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class)));
    }

    private static <T> TypedQuery<T> after(TypedQuery<T> query, @Nullable UUID after) {
        return after == null ? query : query.setParameter("after", after);
    }
}
