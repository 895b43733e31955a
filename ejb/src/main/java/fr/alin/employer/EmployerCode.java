package fr.alin.employer;

import fr.alin.shared.BusinessException;
import java.util.Locale;

/** The Code Entreprise by which an employer lets its people be recognised: 4 to 20 letters and digits. */
public final class EmployerCode {
    public static final int LENGTH = 20;
    private static final int SHORTEST = 4;

    private EmployerCode() {}

    /** As it is compared, however it was typed: letters and digits, in capitals. */
    static String normal(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * As an employer keeps it, empty for none.
     *
     * @throws BusinessException {@code code.form} unless it has 4 to 20 letters and digits without accents
     */
    static String parse(String typed) {
        String code = normal(typed);
        if (!typed.isBlank() && !code.matches("[A-Z0-9]{" + SHORTEST + "," + LENGTH + "}")) {
            throw new BusinessException("code.form", SHORTEST, LENGTH);
        }
        return code;
    }
}
