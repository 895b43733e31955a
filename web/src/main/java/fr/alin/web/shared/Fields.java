package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of the form: beside each field, and all together in the summary. */
@Named
@RequestScoped
public class Fields {
    /**
     * A line of the summary.
     *
     * @param target id of the field, empty for a message about none
     */
    public record Problem(String target, String text) {
        public boolean isLinked() {
            return !target.isEmpty();
        }

        public String getTarget() {
            return target;
        }

        public String getText() {
            return text;
        }
    }

    public boolean wrong(String id) {
        return !messages(id).isEmpty();
    }

    public String message(String id) {
        List<FacesMessage> messages = messages(id);
        return messages.isEmpty() ? "" : messages.get(0).getSummary();
    }

    public String style(String id) {
        return wrong(id) ? "fld err" : "fld";
    }

    /** @param shape width of the field, null for the usual one */
    public String style(String id, @Nullable String shape) {
        return shape == null ? style(id) : style(id) + " " + shape;
    }

    /** Value of aria-invalid; null leaves the attribute out. */
    public @Nullable String invalid(String id) {
        return wrong(id) ? "true" : null;
    }

    public @Nullable String describedBy(String id, @Nullable String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(id + "-h");
        }
        if (wrong(id)) {
            ids.add(id + "-e");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public boolean isAnyWrong() {
        return !getProblems().isEmpty();
    }

    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                // Else Faces writes every message it thinks unseen to the log.
                message.rendered();
                problems.add(new Problem(id == null ? "" : id, message.getSummary()));
            }
        }
        return problems;
    }

    private static List<FacesMessage> messages(String id) {
        return FacesContext.getCurrentInstance().getMessageList(id);
    }
}
