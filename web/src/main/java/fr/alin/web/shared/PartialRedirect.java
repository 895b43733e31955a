package fr.alin.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a page that asked for a part of itself somewhere else, in the words that its script understands. */
final class PartialRedirect {
    private PartialRedirect() {}

    static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    static void to(String path, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\"?><partial-response><redirect url=\""
                        + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
