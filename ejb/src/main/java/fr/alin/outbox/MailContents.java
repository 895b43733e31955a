package fr.alin.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The mails that this version can write, whichever feature they belong to. */
@ApplicationScoped
public class MailContents {
    /** A template and who writes it. */
    public record Written(MailTemplate template, MailContent content) {}

    @Inject
    @Any
    private Instance<MailContent> features;

    private final Map<String, Written> byName = new HashMap<>();

    @PostConstruct
    void gather() {
        for (MailContent content : features) {
            for (MailTemplate template : content.templates()) {
                if (byName.put(template.name(), new Written(template, content)) != null) {
                    throw new IllegalStateException("two features write " + template.name());
                }
            }
        }
    }

    /** Names of all templates; a row of another one waits for a node that knows it. */
    public Set<String> known() {
        return Set.copyOf(byName.keySet());
    }

    /** @throws IllegalArgumentException for a template that this version does not know */
    public Written named(String template) {
        Written written = byName.get(template);
        if (written == null) {
            throw new IllegalArgumentException("unknown template " + template);
        }
        return written;
    }
}
