package fr.alin.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What advisers asked and noted about a candidature.
 *
 * @param asked documents that are waited for
 * @param contacts calls, letters and meetings, newest first
 */
public record FollowUp(@Nullable AskedDocuments asked, List<ContactView> contacts) {
    public FollowUp {
        contacts = List.copyOf(contacts);
    }
}
