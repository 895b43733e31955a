package fr.alin.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands a mail to the SMTP server, with the Message-ID of its outbox row. */
@ApplicationScoped
class MailSender {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Alin")
    private Session session;

    @Inject
    @ConfigProperty(name = "alin.mail.from")
    private String from;

    @Inject
    @ConfigProperty(name = "alin.operator")
    private String operator;

    void send(WrittenMail mail, String messageId) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, messageId);
        try {
            message.setFrom(new InternetAddress(from, operator, UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(alternatives(mail));
        message.saveChanges();
        Transport transport = session.getTransport("smtp");
        try (transport) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static MimeMultipart alternatives(WrittenMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** Jakarta Mail makes a new Message-ID on every save; ours is the row's, so that receivers can spot a repetition. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String messageId;

        private FixedIdMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
