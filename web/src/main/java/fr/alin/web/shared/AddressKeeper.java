package fr.alin.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A form is sent to the address of its page: what the page is about, the list it was opened from, and the filters of a list
 * stand in the address after a refusal as before, to be kept, sent and read again.
 */
public class AddressKeeper extends ViewHandlerWrapper {
    /** What a page is about, where it was opened from, and how a list is filtered, ordered and turned; no field's name. */
    static final List<String> KEPT = List.of(
            "ref",
            "choix",
            "liste",
            "texte",
            "statut",
            "affecte",
            "retard",
            "offre",
            "tri",
            "page",
            "apres",
            "tous",
            "echeance");

    private static final int LONGEST = 1000;
    private static final String REDIRECT = AddressKeeper.class.getName();

    public AddressKeeper(ViewHandler wrapped) {
        super(wrapped);
    }

    /** An act that leads on says itself where. */
    @Override
    public String getRedirectURL(
            FacesContext context, String view, Map<String, List<String>> parameters, boolean includeViewParams) {
        context.getAttributes().put(REDIRECT, true);
        try {
            return super.getRedirectURL(context, view, parameters, includeViewParams);
        } finally {
            context.getAttributes().remove(REDIRECT);
        }
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        StringBuilder url = new StringBuilder(super.getActionURL(context, view));
        if (context.getAttributes().containsKey(REDIRECT)
                || context.getViewRoot() == null
                || !view.equals(context.getViewRoot().getViewId())) {
            // Another page is about something else.
            return url.toString();
        }
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        for (String name : KEPT) {
            String value = parameters.get(name);
            if (value != null && !value.isEmpty() && value.length() <= LONGEST && url.indexOf(name + "=") < 0) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return url.toString();
    }
}
