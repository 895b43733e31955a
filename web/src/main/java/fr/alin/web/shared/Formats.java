package fr.alin.web.shared;

import fr.alin.shared.Euros;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Today;
import fr.alin.shared.Typology;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** French writing of dates, money and numbers, with the no-break spaces it asks for. */
@Named("fmt")
@ApplicationScoped
public class Formats {
    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.FRANCE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE);

    /** Names and sources from tables, which keep the apostrophes and blanks of their origin, as one prints them. */
    public String typographic(String text) {
        return text.replace('\'', '’')
                .replace(" :", "\u00A0:")
                .replace(" ;", "\u00A0;")
                .replace(" %", "\u00A0%");
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : FrenchDay.of(date);
    }

    public String shortDay(@Nullable LocalDate date) {
        return date == null ? "" : FrenchDay.first(date, SHORT_DAY.format(date));
    }

    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, Today.PARIS));
    }

    /** An hour of the clock: 14 h 05. */
    public String hour(@Nullable LocalTime time) {
        return time == null ? "" : HOUR.format(time).replace(' ', NBSP);
    }

    public String hourOf(@Nullable Instant instant) {
        return instant == null ? "" : hour(LocalTime.ofInstant(instant, Today.PARIS));
    }

    public String time(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDate date = LocalDate.ofInstant(instant, Today.PARIS);
        return FrenchDay.first(date, TIME.format(instant.atZone(Today.PARIS))).replace(" h ", NBSP + "h" + NBSP);
    }

    /** Whole euros for a card, rounded half up. */
    public String euros(@Nullable Euros amount) {
        return amount == null ? "" : number(amount.whole()) + NBSP + "€";
    }

    /** As one types it: two decimals, no blanks. */
    public String typed(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    /** To the cent, for a rent split. */
    public String exactEuros(@Nullable Euros amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount.amount()) + NBSP + "€";
    }

    public String wholeEuros(@Nullable Integer amount) {
        return amount == null ? "" : number(amount) + NBSP + "€";
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number).replace('\u202F', NBSP);
    }

    /** A figure of a check: no decimals where there are none. */
    public String figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(1);
        return format.format(figure).replace('\u202F', NBSP);
    }

    /** A figure beside its limit: near it two decimals say on which side it is. */
    public String near(BigDecimal actual, @Nullable BigDecimal limit) {
        if (limit == null || actual.subtract(limit).abs().compareTo(BigDecimal.ONE) >= 0) {
            return figure(actual);
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(actual.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(actual).replace('\u202F', NBSP);
    }

    public String squareMetres(BigDecimal surface) {
        return figure(surface) + NBSP + "m²";
    }

    /** A unique number or N° ALS in groups of four. */
    public String groups(@Nullable String number) {
        return number == null ? "" : number.replaceAll("(.{4})(?!$)", "$1" + NBSP);
    }

    /** Rooms and surface of a home, as far as they are known: T2, 38 m². */
    public String dwelling(@Nullable Integer rooms, @Nullable BigDecimal area) {
        return Stream.of(rooms == null ? "" : Typology.of(rooms), area == null ? "" : squareMetres(area))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String typologies(List<Integer> rooms) {
        return rooms.stream().map(Typology::of).collect(Collectors.joining(", "));
    }

    /** A SIRET as it is written: the company's nine digits by three, then the establishment's five. */
    public String siret(@Nullable String number) {
        return number == null
                ? ""
                : number.replaceAll("(.{3})(.{3})(.{3})(.{5})", "$1" + NBSP + "$2" + NBSP + "$3" + NBSP + "$4");
    }
}
