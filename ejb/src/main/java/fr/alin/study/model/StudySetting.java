package fr.alin.study.model;

import fr.alin.study.StudySettings;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How an adviser likes to work, once that was chosen. */
@Entity
@Table(name = "study_setting")
public class StudySetting {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "takes_on_opening")
    private boolean takesOnOpening;

    protected StudySetting() {}

    public static StudySetting of(UUID adviser, StudySettings settings) {
        StudySetting setting = new StudySetting();
        setting.accountId = adviser;
        setting.takesOnOpening = settings.takesOnOpening();
        return setting;
    }

    public StudySettings view() {
        return new StudySettings(takesOnOpening);
    }
}
