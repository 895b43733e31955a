package fr.alin.web.applicant;

import fr.alin.candidature.Applying;
import fr.alin.candidature.CandidatureView;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the task list.
 *
 * @param state done, todo or wait
 * @param detail what was done, else what is to do
 */
public record TaskLine(int number, String title, String url, String state, String detail) {
    private static final Formats FORMATS = new Formats();

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }

    public String getState() {
        return state;
    }

    public String getDetail() {
        return detail;
    }

    public boolean isDone() {
        return state.equals("done");
    }

    public String getTone() {
        return switch (state) {
            case "done" -> "ok";
            case "todo" -> "warn";
            default -> "mute";
        };
    }

    public String getStateText() {
        return Words.format("task.state." + state);
    }

    static List<TaskLine> of(@Nullable RequestView request, @Nullable CandidatureView active, LocalDate today) {
        boolean imported = request != null;
        boolean ready =
                request != null && Applying.obstaclesOfRequest(request, today).isEmpty();
        return List.of(
                line(1, "number", "/candidat/demande/importer", imported(request), true),
                line(2, "employer", "/candidat/demande/informations", employer(request), imported),
                line(3, "sharing", "/candidat/demande/partage", sharing(request), employer(request) != null),
                line(4, "documents", "/candidat/pieces", documents(request), imported),
                line(5, "apply", "/offres", applied(active), ready));
    }

    private static @Nullable String imported(@Nullable RequestView request) {
        return request == null ? null : Words.format("task.number.done", FORMATS.dayOf(request.importedAt()));
    }

    /** The employer by its name, else by what was typed; for whom needs none, why. */
    private static @Nullable String employer(@Nullable RequestView request) {
        if (request == null || !request.employerKnown()) {
            return null;
        }
        if (request.siret() == null) {
            return Words.format("task.employer.none", Words.format("employment." + request.employment()));
        }
        String named = request.employerName() != null
                ? request.employerName()
                : Words.format("task.employer.siret", FORMATS.siret(request.siret()));
        return request.employmentToProve() ? Words.format("task.employer.declared", named) : named;
    }

    /** The figures of the older scheme mean something else: it is named. */
    private static @Nullable String sharing(@Nullable RequestView request) {
        SharingChoice choice = request == null ? null : request.sharing();
        if (choice == null) {
            return null;
        }
        return choice.scheme() == SharingChoice.CURRENT_SCHEME
                ? Words.format("sharing." + choice.choice() + (choice.sensitive() ? "sensitive" : ""))
                : Words.format("task.sharing.older", choice.choice());
    }

    private static @Nullable String documents(@Nullable RequestView request) {
        return request == null || request.documentsConfirmedAt() == null
                ? null
                : Words.format("task.documents.done", FORMATS.dayOf(request.documentsConfirmedAt()));
    }

    private static @Nullable String applied(@Nullable CandidatureView active) {
        return active == null
                ? null
                : Words.format(
                        "task.apply.done",
                        active.number(),
                        FORMATS.typographic(active.offer().commune()));
    }

    /** @param done what was done, null while it is to do */
    private static TaskLine line(int number, String name, String url, @Nullable String done, boolean possible) {
        return new TaskLine(
                number,
                Words.format("task." + name),
                url,
                done != null ? "done" : possible ? "todo" : "wait",
                done != null ? done : Words.format("task." + name + ".detail"));
    }
}
