package fr.alin.sandbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A real SMTP server that keeps every mail; it can be down for a while. */
public final class Mailbox implements AutoCloseable {
    /**
     * A mail as it arrived.
     *
     * @param text plain part
     * @param html HTML part
     */
    public record Mail(String messageId, String to, String subject, Instant receivedAt, String text, String html) {}

    private final int port;
    private final List<Mail> earlier = new ArrayList<>();
    private GreenMail server;
    private SmtpRelay relay;

    private Mailbox(int port) {
        this.port = port;
    }

    public static Mailbox start(int port) {
        Mailbox mailbox = new Mailbox(port);
        mailbox.up();
        return mailbox;
    }

    public synchronized boolean isUp() {
        return server != null;
    }

    public synchronized void up() {
        if (server == null) {
            ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(10_000);
            server = new GreenMail(setup);
            server.start();
            relay = SmtpRelay.open(port, server.getSmtp().getPort());
        }
    }

    /** Nobody listens any more; what was received is kept. */
    public synchronized void down() {
        if (server != null) {
            earlier.addAll(received());
            relay.close();
            server.stop();
            server = null;
        }
    }

    /** Each answer takes that long from now on. */
    public synchronized void answerAfter(Duration pause) {
        relay.answerAfter(pause);
    }

    /** Every mail so far, oldest first. */
    public synchronized List<Mail> all() {
        List<Mail> all = new ArrayList<>(earlier);
        if (server != null) {
            all.addAll(received());
        }
        return all;
    }

    public List<Mail> to(String address) {
        return all().stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    @Override
    public void close() {
        down();
    }

    private List<Mail> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Mailbox::read).toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new Mail(
                    message.getMessageID(),
                    recipient(message),
                    message.getSubject(),
                    message.getReceivedDate() == null
                            ? Instant.now()
                            : message.getReceivedDate().toInstant(),
                    part(parts, "text/plain"),
                    part(parts, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the header says it, also where it is no address: one odd mail must not hide the others. */
    private static String recipient(MimeMessage message) throws MessagingException {
        return InternetAddress.parseHeader(message.getHeader("To", ","), false)[0].toString();
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContentType().toLowerCase(Locale.ROOT).startsWith(type)) {
                return part.getContent().toString();
            }
        }
        return "";
    }
}
