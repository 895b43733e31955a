package fr.alin.web.adviser;

import fr.alin.offer.OfferId;
import fr.alin.ranking.FrozenListQueries;
import fr.alin.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A frozen list as a file: whoever has it can rank it again, and knows nobody on it. */
@WebServlet("/conseiller/classement.json")
public class FrozenListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FrozenListQueries lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            OfferId offer = OfferId.parse(Objects.requireNonNullElse(request.getParameter("ref"), ""));
            String version = request.getParameter("version");
            String export = export(offer, version);
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"classement-" + offer + (version == null ? "" : "-v" + version) + ".json\"");
            response.getWriter().write(export);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String export(OfferId offer, @Nullable String version) {
        if (version == null) {
            return lists.export(offer);
        }
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw new NotFoundException();
        }
        return lists.export(offer, Integer.parseInt(version));
    }
}
