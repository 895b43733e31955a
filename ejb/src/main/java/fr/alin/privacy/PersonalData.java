package fr.alin.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature keeps about people: shown to them, and taken out when they close their account (GDPR art. 15, 17, 20).
 * Found by its type; a feature that owns a table with personal data and gives none fails a test.
 */
public interface PersonalData {
    /** Place of its sections in the export, and its turn at erasing; lower ones first, no two alike. */
    int place();

    /** Ids under which the trail speaks of the person, beside the account's own. */
    default Set<UUID> subjects(UUID account) {
        return Set.of();
    }

    /** All that is kept, also sections that hold nothing. */
    List<DataSection> sections(Person person);

    /**
     * The account closes: ends what hangs on it and takes out what says who it was, in the transaction of the closing.
     * What must stay until the last mail is out goes by a job.
     */
    void erase(UUID account, Instant now);
}
