package fr.alin.ranking;

import fr.alin.housingrequest.RequestImportedAgain;
import fr.alin.ranking.model.Priorities;
import fr.alin.ranking.model.SituationReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What advisers have seen follows the number: nobody gets rid of a struck situation by importing the request again. */
@ApplicationScoped
public class ReviewsFollow {
    @Inject
    private SituationReviews reviews;

    @Inject
    private Priorities priorities;

    public void onImportedAgain(@Observes RequestImportedAgain event) {
        reviews.follow(event.before().value(), event.request().value());
        priorities.follow(event.before().value(), event.request().value());
    }
}
