package fr.alin.web.applicant;

import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Where in the import wizard a page stands. */
@Named("step")
@RequestScoped
public class WizardSteps {
    private static final List<String> PAGES = List.of("importer", "code", "informations", "partage");

    /** A bar of the wizard. */
    public record Step(String text, String style, String current) {
        public String getText() {
            return text;
        }

        public String getStyle() {
            return style;
        }

        public String getCurrent() {
            return current;
        }
    }

    public int getNumber() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return 1
                + IntStream.range(0, PAGES.size())
                        .filter(i -> view.contains(PAGES.get(i)))
                        .findFirst()
                        .orElse(0);
    }

    public int getLast() {
        return PAGES.size();
    }

    public List<Step> getAll() {
        return IntStream.rangeClosed(1, PAGES.size()).mapToObj(this::step).toList();
    }

    private Step step(int number) {
        String state = number < getNumber() ? "done" : number == getNumber() ? "now" : "todo";
        return new Step(
                Words.format("import.step." + PAGES.get(number - 1)) + Words.format("import.state." + state),
                state.equals("done") ? "done" : "",
                state.equals("now") ? "step" : "false");
    }
}
