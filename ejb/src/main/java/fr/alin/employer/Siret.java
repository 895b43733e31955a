package fr.alin.employer;

import fr.alin.shared.BusinessException;

/** The number of an establishment: 14 digits with a Luhn key; La Poste counts differently. */
public final class Siret {
    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /**
     * The number as it is stored.
     *
     * @throws BusinessException {@code siret.length}, {@code siret.invalid}
     */
    public static String parse(String typed) {
        String number = typed.replaceAll("[\\s\\u00A0\\u202F.-]", "");
        if (!number.matches("\\d{" + LENGTH + "}")) {
            throw new BusinessException("siret.length");
        }
        if (!luhn(number) && !(number.startsWith(LA_POSTE) && digitSum(number) % 5 == 0)) {
            throw new BusinessException("siret.invalid");
        }
        return number;
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = number.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static int digitSum(String number) {
        return number.chars().map(c -> c - '0').sum();
    }
}
