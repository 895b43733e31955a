package fr.alin.web.adviser;

import fr.alin.shared.BusinessException;
import fr.alin.study.SavedViewService;
import fr.alin.study.WorkFilter;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mes vues: filters of the work list under names of one's own. */
@Named
@RequestScoped
public class SavedViewsPage {
    @Inject
    private SavedViewService service;

    @Inject
    private WorkListInView list;

    private @Nullable List<SavedViewLink> views;

    @Size(max = SavedViewService.NAME_LENGTH, message = "{common.size}")
    private @Nullable String name;

    public List<SavedViewLink> getViews() {
        if (views == null) {
            WorkFilter shown = list.address().filter();
            views = service.mine().stream()
                    .map(view -> new SavedViewLink(view, view.filter().equals(shown)))
                    .toList();
        }
        return views;
    }

    /** @throws BusinessException as {@link SavedViewService#save} */
    public String save() {
        service.save(Objects.requireNonNullElse(name, ""), list.address().filter());
        Notices.say("view.saved");
        return list.back();
    }

    public String remove(UUID id) {
        service.remove(id);
        Notices.say("view.removed");
        return list.back();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
