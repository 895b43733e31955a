package fr.alin.study.model;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.study.SavedView;
import fr.alin.study.WorkFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter of the work list under the name that its adviser gave it. */
@Entity
@Table(name = "saved_view")
class SavedViewEntry {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable CandidatureStatus status;

    @Enumerated(EnumType.STRING)
    private WorkFilter.Holder holder;

    private boolean late;

    @Column(name = "offer_number")
    private @Nullable Integer offer;

    protected SavedViewEntry() {}

    static SavedViewEntry of(UUID adviser, String name, WorkFilter filter) {
        SavedViewEntry entry = new SavedViewEntry();
        entry.id = UUID.randomUUID();
        entry.accountId = adviser;
        entry.name = name;
        entry.text = filter.text();
        entry.status = filter.status();
        entry.holder = filter.holder();
        entry.late = filter.late();
        entry.offer = filter.offer();
        return entry;
    }

    SavedView view() {
        return new SavedView(id, name, new WorkFilter(text, status, holder, late, offer));
    }
}
