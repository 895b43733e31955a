package fr.alin.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links and codes derived from a row id under a key of the environment, so that neither the row nor the database holds
 * them: whoever sends the mail derives them again, whoever checks compares hashes.
 */
public class Secrets {
    private static final int MINIMUM_KEY_LENGTH = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key has fewer than 32 characters */
    public Secrets(String key) {
        if (key.length() < MINIMUM_KEY_LENGTH) {
            throw new IllegalArgumentException("alin.secret.key needs at least " + MINIMUM_KEY_LENGTH + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** A token for a link, 256 bits in base64url. */
    public String token(String purpose, UUID row) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(purpose, row));
    }

    /** A code of six digits to be typed. */
    public String sixDigits(String purpose, UUID row) {
        byte[] mac = hmac(purpose, row);
        int number = ((mac[0] & 0x7f) << 24) | ((mac[1] & 0xff) << 16) | ((mac[2] & 0xff) << 8) | (mac[3] & 0xff);
        return "%06d".formatted(number % 1_000_000);
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] hmac(String purpose, UUID row) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((purpose + ":" + row).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
