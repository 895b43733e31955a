package fr.alin.web.adviser;

import fr.alin.housingrequest.DocumentState;
import fr.alin.study.FileView;
import fr.alin.web.shared.VerdictLine;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the page of a file says in lines and words.
 *
 * @param communes those that are wished, by name
 * @param sharing what was chosen about being shown to employers, empty while nothing is
 * @param asked what the adviser waits for, empty when nothing was asked
 */
public record FileDetails(FileView file, String communes, String sharing, String asked) {
    public List<VerdictLine> lines() {
        return VerdictLine.ofFile(file.verdict());
    }

    /** How the household lives now, and what the rent of the offer would leave it. */
    public List<VerdictLine> figures() {
        return HouseholdLines.of(file);
    }

    public List<TrailLine> trail() {
        return file.trail().stream()
                .map(entry -> TrailLine.of(entry, file.candidature()))
                .toList();
    }

    public List<DocumentLine> documents() {
        List<DocumentState> documents = file.request().documents();
        String ref = file.item().id().toString();
        return IntStream.range(0, documents.size())
                .mapToObj(index -> DocumentLine.of(documents.get(index), index + 1, ref))
                .toList();
    }
}
