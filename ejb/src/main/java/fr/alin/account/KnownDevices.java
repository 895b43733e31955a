package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * The mark that a login leaves on a device: it opens nothing, but whoever has it is not locked out by strangers that fail
 * on purpose. It names neither account nor person and cannot be made without our key.
 */
@ApplicationScoped
class KnownDevices {
    @Inject
    private Secrets secrets;

    String mark(Account account) {
        UUID device = UUID.randomUUID();
        return device + "." + secrets.token(purpose(account), device);
    }

    /** @return reference of the device; empty for a mark of another account or of nobody */
    Optional<UUID> device(Account account, String mark) {
        int dot = mark.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            UUID device = UUID.fromString(mark.substring(0, dot));
            byte[] right = secrets.token(purpose(account), device).getBytes(StandardCharsets.UTF_8);
            byte[] given = mark.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(right, given) ? Optional.of(device) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A new password voids the marks of the old one. */
    private static String purpose(Account account) {
        return "DEVICE:" + account.id() + ":" + account.passwordStamp();
    }
}
