package fr.alin.web.adviser;

import fr.alin.reporting.FigureRow;
import fr.alin.reporting.YearFigures;
import fr.alin.web.shared.Option;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the figures can be narrowed to: years, and the landlords and départements of the year's leases. */
public class ObjectiveFilters {
    /** This year and those before it that can be chosen; an address can name others. */
    private static final int YEARS = 3;

    private final ObjectiveAddress address;
    private final YearFigures all;
    private final int thisYear;
    private final Function<String, String> places;

    /** @param places name of a département by its code */
    ObjectiveFilters(ObjectiveAddress address, YearFigures all, int thisYear, Function<String, String> places) {
        this.address = address;
        this.all = all;
        this.thisYear = thisYear;
        this.places = places;
    }

    public List<Option> getYears() {
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(before -> thisYear - before), Stream.of(address.year()))
                .distinct()
                .map(year ->
                        new Option("annee", String.valueOf(year), String.valueOf(year), year.equals(address.year())))
                .toList();
    }

    public List<Option> getLandlords() {
        Stream<Option> named = all.rows().stream()
                .map(row -> new Option(
                        "bailleur",
                        row.landlordId().toString(),
                        row.landlord(),
                        row.landlordId().equals(address.landlord())))
                .distinct();
        return Stream.concat(Stream.of(every("bailleur", "objectives.allLandlords", address.landlord() == null)), named)
                .toList();
    }

    public List<Option> getDepartements() {
        Stream<Option> named = all.rows().stream()
                .map(FigureRow::departement)
                .distinct()
                .sorted()
                .map(code -> new Option(
                        "departement", code, places.apply(code), Objects.equals(code, address.departement())));
        return Stream.concat(
                        Stream.of(every("departement", "objectives.allPlaces", address.departement() == null)), named)
                .toList();
    }

    private static Option every(String name, String key, boolean chosen) {
        return new Option(name, ObjectiveAddress.EVERY, Words.format(key), chosen);
    }
}
