package fr.alin.web.shared;

import fr.alin.offer.OfferPictureQueries;
import fr.alin.picture.PictureQueries;
import fr.alin.picture.PictureSize;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Photographs as browsers load them: to anybody once an offer of the dwelling was published, before to its landlord alone.
 * Under its reference a photograph never changes; one that is removed is forgotten within the hour.
 */
@WebServlet(PhotoServlet.FOLDER + "*")
public class PhotoServlet extends HttpServlet {
    /** Where their addresses begin. */
    static final String FOLDER = "/photos/";

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([A-Z]{1,9})");

    @Inject
    private transient OfferPictureQueries shown;

    @Inject
    private transient PictureQueries own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        PictureSize size = address.matches() ? size(address.group(2)) : null;
        if (size == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UUID picture = UUID.fromString(address.group(1));
        Optional<byte[]> everybodys = shown.jpeg(picture, size);
        Optional<byte[]> jpeg = everybodys.isPresent() ? everybodys : own(request, picture, size);
        if (jpeg.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", everybodys.isPresent() ? "public, max-age=3600" : "no-store");
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.get().length);
        response.getOutputStream().write(jpeg.get());
    }

    private Optional<byte[]> own(HttpServletRequest request, UUID picture, PictureSize size) {
        if (!request.isUserInRole(Roles.LANDLORD)) {
            return Optional.empty();
        }
        try {
            return Optional.of(own.jpeg(picture, size));
        } catch (NotFoundException e) {
            // Another landlord's, as none.
            return Optional.empty();
        }
    }

    private static @Nullable PictureSize size(String name) {
        return Arrays.stream(PictureSize.values())
                .filter(size -> size.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
