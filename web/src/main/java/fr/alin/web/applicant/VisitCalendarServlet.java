package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Typology;
import fr.alin.visit.VisitQueries;
import fr.alin.visit.VisitedHome;
import fr.alin.web.shared.Words;
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
            CandidatureId id = CandidatureId.parse(Objects.requireNonNullElse(request.getParameter("ref"), ""));
            VisitedHome home =
                    visits.mine(id).orElseThrow(NotFoundException::new).home();
            String file = visits.calendar(
                    id,
                    Words.format("visit.calendar", Typology.of(home.rooms()), home.commune()),
                    Words.format("visit.calendarText", home.landlord()));
            response.setContentType("text/calendar;method=PUBLISH;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"visite.ics\"");
            response.getWriter().write(file);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
