package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import java.util.regex.Pattern;

/**
 * An address as mail servers carry it: words joined by single dots, an at sign, a domain of at least two labels. Letters
 * without accents only, others need servers that few people have; nothing that separates or groups addresses in a header.
 */
public final class EmailAddress {
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?";

    /** For forms: the same rule, said beside the field. */
    public static final String REGEXP = "\\s*(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL
            + "\\.)+[A-Za-z](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])\\s*";

    private static final Pattern SHAPE = Pattern.compile(REGEXP);

    private EmailAddress() {}

    /**
     * The address as it is stored.
     *
     * @throws BusinessException {@code email.malformed}, {@code common.controlCharacters}, {@code common.tooLong}
     */
    public static String clean(String typed) {
        String address = CleanText.line(typed, Account.EMAIL);
        if (!SHAPE.matcher(address).matches()) {
            throw new BusinessException("email.malformed");
        }
        return address;
    }
}
