package fr.alin.outbox;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mail tells; the texts are in the bundle {@code mail}, under the name of the constant. Beside the operator's own
 * facts a text may use the values named here and no others.
 */
public enum MailTemplate {
    ACCESS_REQUEST("name", "link"),
    ACCOUNT_EXISTS("name", "link"),
    PASSWORD_RESET("name", "link"),
    PASSWORD_CHANGED("name"),
    LOGIN_LOCKED("name"),
    EMAIL_CHANGE("name", "link"),
    EMAIL_CHANGE_ASKED("name"),
    ACCOUNT_CLOSED("name"),
    ACCESS_CODE("number", "code"),
    IMPORT_DONE("name", "link"),
    REQUEST_DELETED("name", "link"),
    NUMBER_EXPIRING("name", "number", "expires", "link"),
    DOCUMENTS_REQUESTED("name", "number", "commune", "postcode", "rooms", "documents", "message", "due", "link"),
    CANDIDATURE_TAKEN("name", "number", "commune", "postcode", "rooms", "rent", "due", "deadline", "link"),
    CANDIDATURE_VALIDATED("name", "number", "commune", "postcode", "rooms", "message", "deadline", "link"),
    CANDIDATURE_INVALIDATED("name", "number", "commune", "postcode", "rooms", "reason", "message", "link"),
    CANDIDATURE_CANCELLED("name", "number", "commune", "postcode", "rooms", "link");

    private final Set<String> placeholders;

    MailTemplate(String... own) {
        placeholders =
                Stream.concat(Stream.of("operator", "phone"), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the values that its texts may use. */
    public Set<String> placeholders() {
        return placeholders;
    }

    /** Names of all templates that this version can write; a row of another one waits for a node that knows it. */
    public static Set<String> known() {
        return Stream.of(MailTemplate.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
