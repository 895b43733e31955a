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
    /** For the form: the same rule, said beside the field. */
    public static final String REGEXP = "(?s)(?=.*\\p{L})[^\\p{Cc}]*";

    private static final Pattern SHAPE = Pattern.compile(REGEXP);

    private PersonName() {}

    /**
     * The name as it is stored.
     *
     * @param field that a refusal belongs beside, for example {@code birthName}
     * @throws BusinessException field and {@code .letters}; {@code common.controlCharacters}, {@code common.tooLong}
     */
    public static String clean(String field, String typed) {
        String name = CleanText.line(typed, LONGEST);
        if (!SHAPE.matcher(name).matches()) {
            throw new BusinessException(field + ".letters");
        }
        return name;
    }
}
