package fr.alin.web.shared;

import jakarta.servlet.http.HttpServletResponse;

/** A request that no browser sends by itself, answered 400; or one that is too large, answered 413. */
public class MalformedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public MalformedRequestException(String what) {
        this(HttpServletResponse.SC_BAD_REQUEST, what);
    }

    private MalformedRequestException(int status, String what) {
        super(what);
        this.status = status;
    }

    static MalformedRequestException tooLarge() {
        return new MalformedRequestException(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too large");
    }

    public MalformedRequestException(String what, Throwable cause) {
        super(what, cause);
        this.status = HttpServletResponse.SC_BAD_REQUEST;
    }

    int status() {
        return status;
    }
}
