package fr.alin.account;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about an account. */
public enum AccountMail implements MailTemplate {
    ACCESS_REQUEST("name", "link"),
    ACCOUNT_EXISTS("name", "link"),
    PASSWORD_RESET("name", "link"),
    PASSWORD_CHANGED("name"),
    LOGIN_LOCKED("name"),
    EMAIL_CHANGE("name", "link"),
    EMAIL_CHANGE_ASKED("name"),
    ACCOUNT_CLOSED("name");

    private final Set<String> placeholders;

    AccountMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
