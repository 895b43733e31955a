package fr.alin.web.adviser;

import fr.alin.notification.MailPreviewQueries;
import fr.alin.notification.WrittenMail;
import fr.alin.outbox.MailTemplate;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The mail about the file in view before it is sent, written by what writes it then. */
@RequestScoped
class MailPreview {
    @Inject
    private MailPreviewQueries previews;

    @Inject
    private PreviewedMail shown;

    @Inject
    private FileInView page;

    @Inject
    private Reference ref;

    @Inject
    @ConfigProperty(name = "alin.operator")
    private String operator;

    /** @return null for whoever does not study the file */
    @Nullable
    MailView of(MailTemplate template, Map<String, ?> typed) {
        if (!page.getRights().isStudying()) {
            return null;
        }
        WrittenMail mail = previews.preview(template, page.id().value(), typed);
        shown.keep(ref.getValue(), mail.html());
        return new MailView(
                operator, masked(mail.to()), mail.subject(), mail.text(), "/conseiller/courriel?ref=" + ref.getValue());
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Its first letter and its domain: enough to see that there is an address. */
    private static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "•••" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }
}
