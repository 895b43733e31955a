package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.study.WorkListQueries;
import fr.alin.study.WorkPlace;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way through the list from which a file was opened: back to it, to the file before and after, "3 sur 42". */
@Named("walk")
@RequestScoped
public class Walk {
    @Inject
    private WorkListQueries queries;

    @Inject
    private Reference ref;

    @Inject
    private HttpServletRequest request;

    private @Nullable WorkAddress list;
    private @Nullable WorkPlace place;

    WorkAddress list() {
        if (list == null) {
            list = ref.getList().isEmpty() ? WorkAddress.FIRST : WorkAddress.parse(ref.getList());
        }
        return list;
    }

    /**
     * Whether somebody opened the file from a list of this site that has it. A link in a mail, a page of another site or a
     * browser that looks ahead opens nothing.
     */
    boolean opened() {
        String from = request.getHeader("Sec-Fetch-Site");
        boolean here = from == null || from.equals("same-origin") || from.equals("none");
        boolean ahead = request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null;
        return "GET".equals(request.getMethod())
                && here
                && !ahead
                && !ref.getList().isEmpty()
                && place().place() > 0;
    }

    private WorkPlace place() {
        if (place == null) {
            place = queries.place(id(), list().filter(), list().sort(), list().descending());
        }
        return place;
    }

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    /** The file after something was done to it. */
    String back() {
        return redirect(getFileUrl());
    }

    public String getListUrl() {
        return list().url();
    }

    /** What the address of each page about the file says. */
    public String getQuery() {
        return list().fileQuery(ref.getValue());
    }

    public String getFileUrl() {
        return list().file(id().value());
    }

    /** Where a decision leads on: asked before this file leaves the list. */
    String next() {
        return getNext().isEmpty() ? getListUrl() : getNext();
    }

    /** Empty at the end. */
    public String getNext() {
        return url(place().next());
    }

    /** Empty at the beginning. */
    public String getPrevious() {
        return url(place().previous());
    }

    /** "3 sur 42"; empty for a file that the list does not have. */
    public String getPosition() {
        return place().place() == 0 ? "" : Words.format("file.position", place().place(), place().among());
    }

    private String url(@Nullable UUID file) {
        return file == null ? "" : list().file(file);
    }

    /** An address of this site as the outcome of an act. */
    static String redirect(String url) {
        int query = url.indexOf('?');
        return url.substring(0, query) + "?faces-redirect=true&" + url.substring(query + 1);
    }
}
