package fr.alin.landlord.model;

import fr.alin.landlord.DwellingItem;
import fr.alin.landlord.DwellingView;
import fr.alin.landlord.ProgrammeItem;
import fr.alin.landlord.ProgrammeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    public String landlord(UUID id) {
        return em.createQuery("select name from Landlord where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public List<ProgrammeItem> page(UUID landlord, String text, @Nullable UUID after, int most) {
        Optional<ProgrammeView> last = after == null ? Optional.empty() : programme(landlord, after);
        return em.createQuery(
                        ITEM
                                + """
                                 and (:text = '' or search_key(p.name || ' ' || c.name) like '%' || search_key(:text) || '%')
                                and (:name is null or collate(p.name as `fr-x-icu`) > collate(:name as `fr-x-icu`)
                                    or p.name = :name
                                        and (c.name > :commune or c.name = :commune and p.id > :last))
                                order by collate(p.name as `fr-x-icu`), c.name, p.id""",
                        ProgrammeItem.class)
                .setParameter("landlord", landlord)
                .setParameter("text", text)
                .setParameter("name", last.map(ProgrammeView::name).orElse(null))
                .setParameter("commune", last.map(ProgrammeView::commune).orElse(""))
                .setParameter("last", last.map(ProgrammeView::id).orElse(NOBODY))
                .setMaxResults(most)
                .getResultList();
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
        Optional<DwellingView> last = after == null ? Optional.empty() : dwelling(landlord, after);
        return em.createQuery(
                        DWELLING
                                + """
                                 and (:address is null or d.address > :address or d.address = :address
                                    and (d.door > :door or d.door = :door and d.id > :last))
                                order by d.address, d.door, d.id""",
                        DwellingItem.class)
                .setParameter("landlord", landlord)
                .setParameter("programme", programme)
                .setParameter("address", last.map(view -> view.home().address()).orElse(null))
                .setParameter("door", last.map(view -> view.home().door()).orElse(""))
                .setParameter("last", last.map(DwellingView::id).orElse(NOBODY))
                .setMaxResults(most)
                .getResultList();
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
}
