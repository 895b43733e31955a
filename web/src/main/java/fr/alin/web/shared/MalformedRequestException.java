package fr.alin.web.shared;

/** A request that no browser sends by itself: answered 400. */
public class MalformedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedRequestException(String what) {
        super(what);
    }

    public MalformedRequestException(String what, Throwable cause) {
        super(what, cause);
    }
}
