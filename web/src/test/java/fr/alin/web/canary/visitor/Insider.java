package fr.alin.web.canary.visitor;

import fr.alin.candidature.Applying;
import fr.alin.candidature.Obstacle;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.rules.Obstacles;
import java.util.List;

/** A page that decides for itself, and holds an entity. */
class Insider {
    Candidature row;

    List<Obstacle> obstacles(Applying applying) {
        return Obstacles.of(applying);
    }
}
