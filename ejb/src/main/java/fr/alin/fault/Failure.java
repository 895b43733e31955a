package fr.alin.fault;

/** What administrators read of an exception: the innermost type and the first place of ours, never its message. */
public final class Failure {
    private static final int LONGEST = 120;
    private static final String OURS = "fr.alin.";

    private Failure() {}

    /** For example {@code IllegalArgumentException, MailWriter.write:42}. */
    public static String of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getSimpleName() + place(cause);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String place(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                String type =
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                return ", " + type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
