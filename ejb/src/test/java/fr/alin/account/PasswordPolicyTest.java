package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.rules.PasswordPolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    @Test
    void length_is_enough_at_the_minimum_and_too_much_beyond_72_bytes() {
        PasswordPolicy policy = new PasswordPolicy(8, Set.of());
        assertThat(policy.broken("Abcdef12", "a@b.fr")).isEmpty();
        assertThat(policy.broken("Abcdef1", "a@b.fr")).containsExactly(PasswordRule.LENGTH);
        assertThat(policy.broken("Ab1".repeat(24), "a@b.fr")).isEmpty();
        assertThat(policy.broken("Ab1".repeat(24) + "x", "a@b.fr")).containsExactly(PasswordRule.NOT_TOO_LONG);
    }

    private static final String EMAIL = "Jean.Dupont1@exemple.fr";

    private final PasswordPolicy policy = new PasswordPolicy(8, Set.of("azerty", "motdepasse"));

    @ParameterizedTest
    @CsvSource({
        "Canal93, LENGTH",
        "Canal-Vert, DIGIT",
        "canal-vert-93, UPPER_CASE",
        "CANAL-VERT-93, LOWER_CASE",
        "Jean.Dupont1@exemple.fr, NOT_USER_NAME",
        "Azerty123!, NOT_COMMON",
        "Motdepasse1, NOT_COMMON"
    })
    void each_rule_is_told(String password, PasswordRule rule) {
        assertThat(policy.broken(password, EMAIL)).containsExactly(rule);
    }

    @Test
    void a_good_password_breaks_nothing() {
        assertThat(policy.broken("Canal-Vert-93", EMAIL)).isEmpty();
    }

    @Test
    void what_bcrypt_would_cut_is_refused() {
        assertThat(policy.broken("Aa1" + "é".repeat(35), EMAIL)).containsExactly(PasswordRule.NOT_TOO_LONG);
    }

    @Test
    void the_guides_length_is_the_least() {
        assertThat(new PasswordPolicy(4, Set.of()).minimumLength()).isEqualTo(8);
    }
}
