package fr.alin.account;

/** A rule a password may break; message key {@code password.} and the name. */
public enum PasswordRule {
    LENGTH,
    DIGIT,
    UPPER_CASE,
    LOWER_CASE,
    NOT_USER_NAME,
    NOT_COMMON,
    /** bcrypt reads no more than 72 bytes; a longer one would silently be cut. */
    NOT_TOO_LONG
}
