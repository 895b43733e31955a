package fr.alin.offer.model;

import fr.alin.offer.OfferId;
import fr.alin.offer.ShownPicture;
import fr.alin.picture.PictureSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the photographs that an offer shows. */
@ApplicationScoped
public class OfferPictureReader {
    /** The one that stands for a dwelling {@code d} in a list. */
    static final String FIRST =
            """
            (select ph.id from DwellingPicture ph where ph.dwellingId = d.id and ph.subject is not null
                order by ph.place limit 1)""";

    @PersistenceContext
    private EntityManager em;

    public List<ShownPicture> of(OfferId offer) {
        return em.createQuery(
                        """
                        select new fr.alin.offer.ShownPicture(p.id, p.subject, p.width, p.height)
                        from DwellingPicture p join Offer o on o.dwellingId = p.dwellingId
                        where o.id = :offer and p.subject is not null order by p.place""",
                        ShownPicture.class)
                .setParameter("offer", offer.value())
                .getResultList();
    }

    public Optional<byte[]> jpeg(UUID picture, PictureSize size) {
        return em.createQuery(
                        """
                        select i.jpeg from PictureImage i join DwellingPicture p on p.id = i.pictureId
                        where p.id = :picture and i.size = :size and p.subject is not null and exists (
                            select 1 from Offer o where o.dwellingId = p.dwellingId and o.publishedAt is not null)""",
                        byte[].class)
                .setParameter("picture", picture)
                .setParameter("size", size)
                .getResultStream()
                .findFirst();
    }
}
