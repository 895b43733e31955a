package fr.alin.outbox;

import java.util.Set;

/** What a mail tells: each feature has an enum of its own, whose names no other feature uses. */
public interface MailTemplate {
    /** Name of the constant: in the row, and of its file in the feature's folder. */
    String name();

    /** Values that its text uses beside the operator's own ({@code operator}, {@code phone}), and no others. */
    Set<String> placeholders();
}
