package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.shared.Roles;
import fr.alin.study.model.StudySetting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The settings of each adviser. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class StudySettingsService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    public StudySettings mine() {
        StudySetting setting = em.find(StudySetting.class, signedIn.account());
        return setting == null ? first() : setting.view();
    }

    /** Whoever studies files takes what is opened; a supervisor mostly looks. */
    private StudySettings first() {
        return new StudySettings(!signedIn.actor().roles().contains(Roles.SUPERVISOR));
    }

    public void choose(StudySettings settings) {
        em.merge(StudySetting.of(signedIn.account(), settings));
    }
}
