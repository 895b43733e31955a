package fr.alin.web.adviser;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Deadline;
import fr.alin.shared.Today;
import fr.alin.study.AskedDocuments;
import fr.alin.study.FileView;
import fr.alin.study.StudySettingsService;
import fr.alin.study.TrailEntry;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.RankCard;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who studies the file, on which day, and how the candidature stands among the others. */
@RequestScoped
class FileContext {
    private static final Formats FORMATS = new Formats();

    @Inject
    private DecisionService decisions;

    @Inject
    private StudySettingsService settings;

    @Inject
    private Walk walk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RankQueries ranks;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    LocalDate today() {
        return today.date();
    }

    UUID account() {
        return signedIn.account();
    }

    FileDetails details(FileView file) {
        SharingChoice sharing = file.request().sharing();
        AskedDocuments asked = file.asked();
        return new FileDetails(
                file,
                names(file.request().communes()),
                sharing == null ? "" : sharing(sharing),
                asked == null ? "" : words(asked));
    }

    /** The titles are those of the present text; the choices of the one before meant something else. */
    private static String sharing(SharingChoice choice) {
        return choice.scheme() == SharingChoice.CURRENT_SCHEME
                ? Words.format("file.sharingText", Words.format("sharing." + choice.choice()), choice.scheme())
                : Words.format("file.sharingOld", choice.choice(), choice.scheme());
    }

    @Nullable
    RankCard rank(FileView file) {
        LocalDate deadline = file.offer().facts().deadline();
        LocalDate day = Deadline.factsCountOn(deadline, today());
        return standing(file).map(rank -> new RankCard(rank, day)).orElse(null);
    }

    /** Where the candidature stands; empty when it is not on its list any more. */
    Optional<Rank> standing(FileView file) {
        return ranks.forStudy(file.offer().id(), file.item().id());
    }

    private static String words(AskedDocuments asked) {
        String kinds = asked.kinds().stream()
                .map(kind -> Words.format("document." + kind))
                .collect(Collectors.joining(", "));
        return Words.format("file.asked", kinds, FORMATS.day(asked.dueOn()));
    }

    WorkAddress list() {
        return walk.list();
    }

    /** The file after something was done to it. */
    String back() {
        return walk.back();
    }

    /** What has become of the file that somebody had open: the last thing done to it, by whom and when. */
    BusinessException changed(FileView file) {
        if (file.trail().isEmpty()) {
            return new BusinessException("common.modifiedMeanwhile");
        }
        TrailEntry last = file.trail().get(file.trail().size() - 1);
        String who = last.actor() == null ? Words.format("file.modifiedBySystem") : last.actor();
        return new BusinessException(
                "file.modifiedBy", Words.format("trail." + last.action()), who, FORMATS.time(last.at()));
    }

    /** Whether opening a file takes it: one of the list from which it was opened, by an adviser who has chosen so. */
    boolean takes(FileRights rights) {
        return walk.opened() && rights.isTakeable() && settings.mine().takesOnOpening();
    }

    void take(CandidatureId file, int version) {
        decisions.take(file, version);
    }

    private String names(List<String> codes) {
        return codes.stream()
                .flatMap(code -> territory.commune(code).stream())
                .map(Commune::name)
                .collect(Collectors.joining(", "));
    }
}
