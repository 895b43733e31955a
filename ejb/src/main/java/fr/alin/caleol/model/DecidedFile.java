package fr.alin.caleol.model;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.Decision;
import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.Ground;
import fr.alin.candidature.CandidatureId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is noted on a file of a dwelling on the agenda. */
@Entity
@Table(name = "file_decision")
class DecidedFile {
    /** A file is decided once at each sitting. */
    @Embeddable
    record Key(@Column(name = "item_id") UUID itemId, @Column(name = "candidature_id") UUID candidatureId)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable Integer rank;

    /** Code of the ground. */
    private @Nullable String ground;

    @Enumerated(EnumType.STRING)
    private @Nullable ConditionDocument condition;

    @Column(name = "condition_until")
    private @Nullable LocalDate conditionUntil;

    private @Nullable String words;

    /** Noted when a correction is closed. */
    @Enumerated(EnumType.STRING)
    private @Nullable DecisionChange change;

    @Version
    private int version;

    protected DecidedFile() {}

    static DecidedFile of(UUID item, FileDecision noted) {
        DecidedFile file = new DecidedFile();
        file.key = new Key(item, noted.file().value());
        file.note(noted);
        return file;
    }

    void note(FileDecision noted) {
        decision = noted.decision();
        rank = noted.rank();
        ground = noted.ground() == null ? null : noted.ground().code();
        condition = noted.condition();
        conditionUntil = noted.until();
        words = noted.words();
    }

    void changes(@Nullable DecisionChange what) {
        change = what;
    }

    /** Whether a correction has put it in the place of another one. */
    boolean corrected() {
        return change == DecisionChange.REPLACED || change == DecisionChange.TAKEN_BACK;
    }

    @Nullable
    DecisionChange change() {
        return change;
    }

    FileDecision view() {
        return new FileDecision(
                new CandidatureId(key.candidatureId()),
                decision,
                rank,
                ground == null ? null : Ground.ofCode(ground),
                condition,
                conditionUntil,
                words);
    }

    UUID candidatureId() {
        return key.candidatureId();
    }
}
