package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.account.LoginService;
import fr.alin.operation.V10__misread_names;
import fr.alin.shared.Misread;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** What was stored while forms without a session were read as Latin-1 is found and mended. */
@ExtendWith(ArquillianExtension.class)
class MisreadIT {
    private static final String PASSWORD = "Été-2026-logis";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(MisreadIT.class);
    }

    @Test
    void names_and_addresses_are_read_back_and_right_ones_left_alone() throws Exception {
        UUID garbled = account("DuprÃ©", "HÃ©loÃ¯se", Misread.of("héloïse@exemple.fr"));
        UUID right = account("Dupré", "Héloïse", "zoé@exemple.fr");
        UUID farther = account("Nguyễn", "Юлія", "yulia@exemple.fr");
        DataSource dataSource = InitialContext.doLookup("java:jboss/datasources/AlinOwnerDS");
        try (Connection connection = dataSource.getConnection()) {
            assertEquals(1, V10__misread_names.mend(connection));
            assertEquals(0, V10__misread_names.mend(connection), "mended once");
        }
        assertEquals("Héloïse Dupré héloïse@exemple.fr héloïse@exemple.fr", name(garbled));
        assertEquals("Héloïse Dupré zoé@exemple.fr zoé@exemple.fr", name(right));
        assertEquals("Юлія Nguyễn yulia@exemple.fr yulia@exemple.fr", name(farther));
    }

    @Test
    void password_hashed_as_it_was_misread_opens_and_its_hash_is_made_anew() throws Exception {
        UUID account = account("Dupré", "Anaïs", "anais.dupre@exemple.fr");
        InContainer.query(
                """
                update account set status = 'ACTIVE', password_hash = ?, password_maybe_misread = true where id = ?""",
                hash(Misread.of(PASSWORD)),
                account);
        LoginService logins = InContainer.ejb(LoginService.class);
        assertThrows(SecurityException.class, () -> login(account));
        assertFalse(logins.mended(account.toString(), "Eté-2026-logis"), "another password");
        assertTrue(logins.mended(account.toString(), PASSWORD));
        login(account);
        assertFalse(logins.mended(account.toString(), PASSWORD), "nothing is left to mend");
        assertEquals(
                List.of("f"), InContainer.query("select password_maybe_misread from account where id = ?", account));
    }

    @Test
    void a_password_of_today_is_never_taken_in_its_misread_form() throws Exception {
        UUID account = account("Dupré", "Zoé", "zoe.dupre@exemple.fr");
        InContainer.query(
                "update account set status = 'ACTIVE', password_hash = ? where id = ?",
                hash(Misread.of(PASSWORD)),
                account);
        assertFalse(InContainer.ejb(LoginService.class).mended(account.toString(), PASSWORD));
    }

    private static void login(UUID account) throws Exception {
        SecurityDomain.getCurrent().authenticate(account.toString(), new PasswordGuessEvidence(PASSWORD.toCharArray()));
    }

    private static String hash(String password) throws Exception {
        PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT);
        Password hashed = factory.generatePassword(new EncryptablePasswordSpec(
                password.toCharArray(),
                new IteratedSaltedPasswordAlgorithmSpec(4, new byte[BCryptPassword.BCRYPT_SALT_SIZE])));
        return ModularCrypt.encodeAsString(hashed);
    }

    private static UUID account(String birthName, String firstName, String email) throws Exception {
        UUID id = UUID.randomUUID();
        InContainer.query(
                """
                insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                    terms_version, terms_accepted_at, created_at, version)
                values (?, ?, lower(?), 'MADAME', ?, ?, '', 'REGISTERED', '1', now(), now(), 0)""",
                id,
                email,
                email,
                birthName,
                firstName);
        return id;
    }

    private static String name(UUID id) throws Exception {
        return InContainer.query(
                        "select first_name || ' ' || birth_name || ' ' || email || ' ' || email_key from account where id = ?",
                        id)
                .get(0);
    }
}
