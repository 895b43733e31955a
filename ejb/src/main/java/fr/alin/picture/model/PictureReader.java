package fr.alin.picture.model;

import fr.alin.picture.PictureSize;
import fr.alin.picture.PictureView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a landlord's own photographs; the landlord stands in every statement. */
@ApplicationScoped
public class PictureReader {
    @PersistenceContext
    private EntityManager em;

    public List<PictureView> of(UUID landlord, UUID dwelling) {
        return em.createQuery(
                        """
                        select new fr.alin.picture.PictureView(p.id, p.place, p.subject, p.width, p.height, p.version)
                        from DwellingPicture p join Dwelling d on d.id = p.dwellingId
                        where d.landlordId = :landlord and d.id = :dwelling order by p.place""",
                        PictureView.class)
                .setParameter("landlord", landlord)
                .setParameter("dwelling", dwelling)
                .getResultList();
    }

    public Optional<byte[]> jpeg(UUID landlord, UUID picture, PictureSize size) {
        return em.createQuery(
                        """
                        select i.jpeg from PictureImage i join DwellingPicture p on p.id = i.pictureId
                        join Dwelling d on d.id = p.dwellingId
                        where d.landlordId = :landlord and p.id = :picture and i.size = :size""",
                        byte[].class)
                .setParameter("landlord", landlord)
                .setParameter("picture", picture)
                .setParameter("size", size)
                .getResultStream()
                .findFirst();
    }
}
