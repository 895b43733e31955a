package fr.alin.offer;

import fr.alin.offer.model.OfferPictureReader;
import fr.alin.picture.PictureSize;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Photographs of dwellings that are or were on offer: anybody may see them, as the offer. */
@Stateless
@PermitAll
public class OfferPictureQueries {
    @Inject
    private OfferPictureReader reader;

    /** Those of an offer that say what they show, in their order. */
    public List<ShownPicture> of(OfferView offer) {
        return reader.of(offer.id());
    }

    /** A photograph as a JPEG; empty when it says nothing of what it shows, or no offer of its dwelling was published. */
    public Optional<byte[]> jpeg(UUID picture, PictureSize size) {
        return reader.jpeg(picture, size);
    }
}
