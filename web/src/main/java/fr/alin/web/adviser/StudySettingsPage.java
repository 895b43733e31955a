package fr.alin.web.adviser;

import fr.alin.study.StudySettings;
import fr.alin.study.StudySettingsService;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How one likes to work: whether opening a file takes it. */
@Named
@RequestScoped
public class StudySettingsPage {
    @Inject
    private StudySettingsService service;

    @Inject
    private WorkListInView list;

    private @Nullable StudySettings settings;

    public boolean isTakesOnOpening() {
        if (settings == null) {
            settings = service.mine();
        }
        return settings.takesOnOpening();
    }

    public String take() {
        return choose(true);
    }

    public String leave() {
        return choose(false);
    }

    private String choose(boolean takes) {
        service.choose(new StudySettings(takes));
        Notices.say(takes ? "opening.takes" : "opening.leaves");
        return list.back();
    }
}
