package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import fr.alin.visit.VisitQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** One's own visit as a file for calendars; nothing while no slot is chosen. */
@WebServlet("/candidat/visite.ics")
public class VisitCalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitQueries visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String file =
                    visits.calendar(CandidatureId.parse(Objects.requireNonNullElse(request.getParameter("ref"), "")));
            response.setContentType("text/calendar;method=PUBLISH;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"visite.ics\"");
            response.getWriter().write(file);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
