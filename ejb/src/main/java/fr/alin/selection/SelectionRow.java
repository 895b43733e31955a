package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.housingrequest.DeclaredMeans;
import fr.alin.housingrequest.MemberKind;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the offer with what was chosen of it.
 *
 * @param name as in the list of files
 * @param persons number of the household
 * @param checks as last judged
 * @param documents deposited with the registry
 * @param contacts days on which a call or letter to the applicant is noted
 * @param adviser who studies it, initial and name; null for nobody
 * @param means as declared
 * @param place on the list, kept with a set that was sent; null before
 */
public record SelectionRow(
        CandidatureId id,
        CandidatureStatus status,
        String name,
        String nur,
        long persons,
        List<JudgedCheck> checks,
        long documents,
        long contacts,
        @Nullable String adviser,
        boolean chosen,
        @Nullable SkipReason skipReason,
        @Nullable String words,
        @Nullable Integer place,
        DeclaredMeans means) {
    /** Of a statement: what was never chosen has no line yet. */
    public SelectionRow(
            UUID id,
            CandidatureStatus status,
            String name,
            String nur,
            long persons,
            FrozenFacts facts,
            long documents,
            long contacts,
            @Nullable String adviser,
            @Nullable Boolean chosen,
            @Nullable SkipReason skipReason,
            @Nullable String words,
            @Nullable Integer place,
            @Nullable Euros resources,
            MemberKind @Nullable [] kinds,
            LocalDate @Nullable [] births) {
        this(
                new CandidatureId(id),
                status,
                name,
                nur,
                persons,
                facts.checks(),
                documents,
                contacts,
                adviser,
                Boolean.TRUE.equals(chosen),
                skipReason,
                words,
                place,
                DeclaredMeans.of(resources, kinds, births));
    }
}
