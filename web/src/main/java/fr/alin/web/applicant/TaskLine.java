package fr.alin.web.applicant;

import fr.alin.housingrequest.RequestView;
import fr.alin.web.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the task list.
 *
 * @param state done, todo or wait
 */
public record TaskLine(int number, String title, String url, String state, String detail) {
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

    static List<TaskLine> of(@Nullable RequestView request, boolean applied) {
        boolean imported = request != null;
        boolean employer = request != null && request.employerKnown();
        boolean shared = request != null && request.sharing() != null;
        boolean documents = request != null && request.documentsConfirmed();
        return List.of(
                line(1, "number", "/candidat/demande/importer", imported, true),
                line(2, "employer", "/candidat/demande/informations", employer, imported),
                line(3, "sharing", "/candidat/demande/partage", shared, employer),
                line(4, "documents", "/candidat/pieces", documents, imported),
                line(5, "apply", "/offres", applied, request != null && request.complete()));
    }

    private static TaskLine line(int number, String name, String url, boolean done, boolean possible) {
        return new TaskLine(
                number,
                Words.format("task." + name),
                url,
                done ? "done" : possible ? "todo" : "wait",
                Words.format("task." + name + ".detail"));
    }
}
