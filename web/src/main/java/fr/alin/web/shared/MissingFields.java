package fr.alin.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A field that a request leaves out is an empty field: Faces would otherwise not validate it at all, and what a form
 * promises to be there would be missing.
 */
public class MissingFields implements SystemEventListener {
    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) event.getSource();
        if (input.getSubmittedValue() == null && !input.isLocalValueSet() && enabled(input)) {
            input.setSubmittedValue("");
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    private static boolean enabled(UIComponent input) {
        return !Boolean.TRUE.equals(input.getAttributes().get("disabled"))
                && !Boolean.TRUE.equals(input.getAttributes().get("readonly"));
    }
}
