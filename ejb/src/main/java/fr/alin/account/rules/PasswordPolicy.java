package fr.alin.account.rules;

import fr.alin.account.PasswordRule;
import fr.alin.shared.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The guide's five rules, and a list of common passwords with or without a tail of digits and signs. */
public final class PasswordPolicy {
    private static final int BCRYPT_BYTES = 72;

    private final int minimumLength;
    private final Set<String> common;

    /**
     * @param minimumLength at least 8
     * @param common in lower case
     */
    public PasswordPolicy(int minimumLength, Set<String> common) {
        this.minimumLength = Math.max(8, minimumLength);
        this.common = Set.copyOf(common);
    }

    public int minimumLength() {
        return minimumLength;
    }

    /** The rules that the password breaks, empty when it is acceptable. */
    public Set<PasswordRule> broken(String password, String email) {
        Set<PasswordRule> broken = EnumSet.noneOf(PasswordRule.class);
        require(password.codePointCount(0, password.length()) >= minimumLength, PasswordRule.LENGTH, broken);
        require(password.codePoints().anyMatch(Character::isDigit), PasswordRule.DIGIT, broken);
        require(password.codePoints().anyMatch(Character::isUpperCase), PasswordRule.UPPER_CASE, broken);
        require(password.codePoints().anyMatch(Character::isLowerCase), PasswordRule.LOWER_CASE, broken);
        require(!CleanText.emailKey(password).equals(CleanText.emailKey(email)), PasswordRule.NOT_USER_NAME, broken);
        require(!isCommon(password), PasswordRule.NOT_COMMON, broken);
        require(password.getBytes(StandardCharsets.UTF_8).length <= BCRYPT_BYTES, PasswordRule.NOT_TOO_LONG, broken);
        return broken;
    }

    private boolean isCommon(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String stem = lower.replaceAll("[^\\p{L}]+$", "");
        return common.contains(lower) || common.contains(stem);
    }

    private static void require(boolean met, PasswordRule rule, Set<PasswordRule> broken) {
        if (!met) {
            broken.add(rule);
        }
    }
}
