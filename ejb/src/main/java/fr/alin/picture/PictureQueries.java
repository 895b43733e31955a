package fr.alin.picture;

import fr.alin.landlord.LandlordScope;
import fr.alin.picture.model.PictureReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A landlord's own photographs, shown to applicants or not. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class PictureQueries {
    @Inject
    private PictureReader reader;

    @Inject
    private LandlordScope scope;

    /** Those of a dwelling in their order; none of another landlord's. */
    public List<PictureView> of(UUID dwelling) {
        return reader.of(scope.landlord(), dwelling);
    }

    /**
     * A photograph itself.
     *
     * @return a JPEG
     * @throws NotFoundException for another landlord's as for none
     */
    public byte[] jpeg(UUID picture, PictureSize size) {
        return reader.jpeg(scope.landlord(), picture, size).orElseThrow(NotFoundException::new);
    }
}
