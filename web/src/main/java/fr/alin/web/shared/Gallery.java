package fr.alin.web.shared;

import fr.alin.offer.OfferPictureQueries;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OwnOfferQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The photographs of the offer that a page shows; none where a drawing stands for the dwelling. */
@Named
@RequestScoped
public class Gallery {
    @Inject
    private OfferPictureQueries pictures;

    @Inject
    private OwnOfferQueries own;

    private @Nullable List<Photo> photos;

    /** Those of a draft are its landlord's alone. */
    public List<Photo> of(OfferCard card) {
        if (photos == null) {
            photos = Photo.of(
                    card.getOffer().status() == OfferStatus.DRAFT
                            ? own.pictures(card.getOffer().number())
                            : pictures.of(card.getOffer()));
        }
        return photos;
    }
}
