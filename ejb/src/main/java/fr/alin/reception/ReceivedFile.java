package fr.alin.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as its landlord sees it.
 *
 * @param number of the candidature
 * @param household how many persons the adviser has counted, null for a file of before that was kept
 * @param couple two adults who live together
 * @param unborn children of a pregnancy that is attested
 */
public record ReceivedFile(
        ReceivedItem item,
        String number,
        ReceivedPerson person,
        @Nullable Integer household,
        boolean couple,
        int unborn,
        List<ReceivedMember> members,
        ReceivedResources resources,
        List<ReceivedDocument> documents) {
    public ReceivedFile {
        members = List.copyOf(members);
        documents = List.copyOf(documents);
    }
}
