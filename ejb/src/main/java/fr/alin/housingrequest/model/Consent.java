package fr.alin.housingrequest.model;

import fr.alin.housingrequest.SharingChoice;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sharing choice in force, with the scheme under which it was made. */
@Embeddable
public class Consent {
    @Column(name = "sharing_scheme")
    private @Nullable Integer scheme;

    @Column(name = "sharing_choice")
    private @Nullable Integer choice;

    @Column(name = "sharing_sensitive")
    private boolean sensitive;

    @Column(name = "sharing_chosen_at")
    private @Nullable Instant chosenAt;

    protected Consent() {}

    /** Before any choice. */
    static Consent none() {
        return new Consent();
    }

    static Consent to(SharingChoice chosen, Instant now) {
        Consent consent = new Consent();
        consent.scheme = chosen.scheme();
        consent.choice = chosen.choice();
        consent.sensitive = chosen.sensitive();
        consent.chosenAt = now;
        return consent;
    }

    /** @return null before any choice */
    @Nullable
    SharingChoice view() {
        return scheme == null || choice == null ? null : new SharingChoice(scheme, choice, sensitive);
    }
}
