package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * What a page is about: {@code ?ref=…}, carried along by its forms. Read from the request itself, because which buttons
 * may be pressed hangs on it before Faces has set any property.
 */
@Named("ref")
@RequestScoped
public class Reference {
    private static final int LONGEST = 60;
    /** A list with all its filters has half of it. */
    private static final int LONGEST_LIST = 1000;

    @Inject
    private HttpServletRequest request;

    /** Empty when the page is about nothing in particular. */
    public String getValue() {
        String value = Objects.requireNonNullElse(request.getParameter("ref"), "");
        return value.length() > LONGEST ? "" : value;
    }

    /** The list from which the page was opened, as its address says it: {@code ?liste=…}; empty when from none. */
    public String getList() {
        String value = Objects.requireNonNullElse(request.getParameter("liste"), "");
        return value.length() > LONGEST_LIST ? "" : value;
    }
}
