package fr.alin.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The mark of an earlier login on this device, sent to the login page alone. It opens nothing: it keeps its owner from
 * being locked out by strangers.
 */
@RequestScoped
class KnownDevice {
    private static final String COOKIE = "alin-appareil";
    private static final String LOGIN = "/connexion";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private HttpServletRequest request;

    /** Empty for a device that is not known. */
    String mark() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    void leave(String mark) {
        Cookie cookie = new Cookie(COOKIE, mark);
        cookie.setPath(LOGIN);
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(cookie);
    }
}
