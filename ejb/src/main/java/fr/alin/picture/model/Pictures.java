package fr.alin.picture.model;

import fr.alin.picture.PictureService;
import fr.alin.picture.PictureSize;
import fr.alin.picture.ScaledPicture;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Repository of the photographs of one dwelling at a time; whoever changes them holds the dwelling. */
@ApplicationScoped
public class Pictures {
    @PersistenceContext
    private EntityManager em;

    /** The photographs of a dwelling, which the caller holds, in their order. */
    public List<DwellingPicture> of(UUID dwelling) {
        return em.createQuery("from DwellingPicture where dwellingId = :id order by place", DwellingPicture.class)
                .setParameter("id", dwelling)
                .getResultList();
    }

    /**
     * Adds one behind the others.
     *
     * @param others as {@link #of} found them
     * @throws BusinessException {@code files.full} when there are {@value PictureService#MOST}
     */
    public DwellingPicture add(UUID dwelling, List<DwellingPicture> others, ScaledPicture scaled, Instant now) {
        if (others.size() >= PictureService.MOST) {
            throw new BusinessException("files.full");
        }
        DwellingPicture picture = DwellingPicture.of(dwelling, others.size() + 1, scaled, now);
        em.persist(picture);
        em.persist(PictureImage.of(picture, PictureSize.CARD, scaled.card()));
        em.persist(PictureImage.of(picture, PictureSize.LARGE, scaled.large()));
        return picture;
    }

    /** Removes one; those behind it move up. */
    public void remove(DwellingPicture picture, List<DwellingPicture> all) {
        em.createQuery("delete from PictureImage where pictureId = :id")
                .setParameter("id", picture.id())
                .executeUpdate();
        em.remove(picture);
        all.stream().filter(other -> other.place() > picture.place()).forEach(other -> other.take(other.place() - 1));
    }

    /** Lets one change places with the one before it; the first stays. */
    public void advance(DwellingPicture picture, List<DwellingPicture> all) {
        int place = picture.place();
        all.stream().filter(other -> other.place() == place - 1).findFirst().ifPresent(before -> {
            before.take(place);
            picture.take(place - 1);
        });
    }
}
