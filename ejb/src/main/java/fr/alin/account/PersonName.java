package fr.alin.account;

import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import java.util.regex.Pattern;

/**
 * A birth name or first name: of any script, with apostrophes, hyphens and blanks as people write them; what it must have
 * is a letter.
 */
public final class PersonName {
    public static final int LONGEST = 100;
    /** For forms: the same rules, said beside the field. */
    public static final String LETTER = "(?s).*\\p{L}.*";

    public static final String PRINTABLE = "[^\\p{Cc}]*";

    private static final Pattern HAS_LETTER = Pattern.compile(LETTER);

    private PersonName() {}

    /**
     * The name as it is stored.
     *
     * @param field that a refusal belongs beside, for example {@code birthName}
     * @throws BusinessException field and {@code .letters}; {@code common.controlCharacters}, {@code common.tooLong}
     */
    public static String clean(String field, String typed) {
        String name = CleanText.line(typed, LONGEST);
        if (!HAS_LETTER.matcher(name).matches()) {
            throw new BusinessException(field + ".letters");
        }
        return name;
    }
}
