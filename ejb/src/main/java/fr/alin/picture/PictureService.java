package fr.alin.picture;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.landlord.OwnDwellings;
import fr.alin.picture.model.DwellingPicture;
import fr.alin.picture.model.Pictures;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A landlord's photographs of its dwellings. Nobody is judged by them: they may change while the dwelling is on offer. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class PictureService {
    /** Photographs of a dwelling. */
    public static final int MOST = 8;

    @Inject
    private Pictures pictures;

    @Inject
    private PictureScaler scaler;

    @Inject
    private OwnDwellings dwellings;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Adds a photograph behind those that a dwelling has.
     *
     * @param file as it came, of which nothing but what is seen is kept
     * @throws BusinessException as {@link PictureScaler#scale}, {@code files.full} when there are {@value #MOST}
     * @throws NotFoundException for another landlord's dwelling as for none
     */
    public void add(UUID dwelling, byte[] file) {
        // Before anything is held: it takes its time.
        ScaledPicture scaled = scaler.scale(file);
        List<DwellingPicture> others = held(dwelling);
        DwellingPicture picture = pictures.add(dwelling, others, scaled, today.now());
        recorded("PICTURE_ADDED", picture.id());
    }

    /**
     * Says what a photograph shows; from then on applicants see it.
     *
     * @param subject null to hide it
     * @param version that the page had shown
     * @throws BusinessException {@code common.modifiedMeanwhile}, {@code pictures.gone} when it was removed meanwhile
     * @throws NotFoundException for another landlord's dwelling as for none
     */
    public void describe(UUID dwelling, UUID picture, @Nullable PictureSubject subject, int version) {
        one(held(dwelling), picture).describe(subject, version);
        recorded("PICTURE_DESCRIBED", picture);
    }

    /**
     * Shows a photograph before the one that stood before it.
     *
     * @throws BusinessException {@code pictures.gone} when it was removed meanwhile
     * @throws NotFoundException for another landlord's dwelling as for none
     */
    public void advance(UUID dwelling, UUID picture) {
        List<DwellingPicture> all = held(dwelling);
        pictures.advance(one(all, picture), all);
        recorded("PICTURE_MOVED", picture);
    }

    /**
     * Removes a photograph, nothing of it is kept.
     *
     * @throws BusinessException {@code pictures.gone} when it was removed meanwhile
     * @throws NotFoundException for another landlord's dwelling as for none
     */
    public void remove(UUID dwelling, UUID picture) {
        List<DwellingPicture> all = held(dwelling);
        pictures.remove(one(all, picture), all);
        recorded("PICTURE_REMOVED", picture);
    }

    /** Those of a dwelling of one's landlord: nobody else changes them before the transaction ends. */
    private List<DwellingPicture> held(UUID dwelling) {
        dwellings.hold(dwelling);
        return pictures.of(dwelling);
    }

    private static DwellingPicture one(List<DwellingPicture> all, UUID id) {
        return all.stream()
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException("pictures.gone"));
    }

    private void recorded(String action, UUID picture) {
        audit.record(AuditEvent.of(signedIn.account(), action, "picture", picture));
    }
}
