package fr.alin.benchmark;

import java.security.GeneralSecurityException;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** The password that all generated accounts share, the demo's, and its one hash. */
final class LoadPassword {
    static final String PASSWORD = "Demo-2026-alin";
    /** As the demo's: what a login costs the server is the same. */
    private static final int COST = 10;

    private LoadPassword() {}

    /** With a salt of the seed: the same seed gives the same rows. */
    static String hash(long seed) {
        byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        new Draw(seed, "salt", 0).fill(salt);
        try {
            return ModularCrypt.encodeAsString(PasswordFactory.getInstance(
                            BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance())
                    .generatePassword(new EncryptablePasswordSpec(
                            PASSWORD.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
