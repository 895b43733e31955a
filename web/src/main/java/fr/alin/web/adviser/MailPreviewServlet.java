package fr.alin.web.adviser;

import fr.alin.web.shared.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The mail shown on the page of a decision, as the page that the applicant's mailbox shows. */
@WebServlet("/conseiller/courriel")
public class MailPreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewedMail shown;

    @Inject
    private transient Reference ref;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String html = shown.html(ref.getValue());
        if (html.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Mails bring their styles along; nothing else is let in, and nothing in it leads anywhere.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'self'; sandbox");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
