package fr.alin.registry.rules;

import fr.alin.shared.BusinessException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unique number of a request, 18 characters: zone, month and year of first filing, sequence, counter (arrêté of 7
 * November 2000, art. 1). The list of zones is not published, so that an unknown one is not refused here.
 */
public final class Nur {
    private static final int LENGTH = 18;
    private static final int CENTURY = 2000;
    private static final Pattern FORM = Pattern.compile("[0-9]{2}[0-9AB](\\d{2})(\\d{2})\\d{6}[0-9A-Z]{5}");

    private Nur() {}

    /**
     * The number as it is stored: spaces taken out, upper case.
     *
     * @throws BusinessException {@code nur.length} with the length found, {@code nur.malformed}
     */
    public static String parse(String typed, LocalDate today) {
        String number = typed.replaceAll("[\\s\\u00A0\\u202F.-]", "").toUpperCase(Locale.ROOT);
        if (number.length() != LENGTH) {
            throw new BusinessException("nur.length", number.length());
        }
        Matcher form = FORM.matcher(number);
        if (!form.matches() || !isPastMonth(form.group(1), form.group(2), today)) {
            throw new BusinessException("nur.malformed");
        }
        return number;
    }

    private static boolean isPastMonth(String month, String year, LocalDate today) {
        int number = Integer.parseInt(month);
        return number >= 1
                && number <= 12
                && !YearMonth.of(CENTURY + Integer.parseInt(year), number).isAfter(YearMonth.from(today));
    }
}
