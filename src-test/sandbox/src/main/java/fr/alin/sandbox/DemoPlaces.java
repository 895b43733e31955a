package fr.alin.sandbox;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where demo offers lie and demo applicants wish to live: 71 real communes and arrondissements. */
final class DemoPlaces {
    /** Around Paris, where half of the demo happens. */
    /** Where everybody wants to live: Saint-Ouen-sur-Seine. */
    static final String CROWDED = "93070";

    static final List<String> CORE = List.of(
            "93070", "93001", "93029", "93005", "93066", "93048", "93055", "93008", "93010", "93006", "93027", "93053",
            "75111", "75112", "75113", "75118", "75119", "75120", "92012", "92024", "92036", "92050", "94028", "94041",
            "94046", "94076", "94081", "91228", "95018", "78646");

    /** The rest of France, overseas included. */
    static final List<String> OTHERS = Stream.concat(
                    Stream.of(
                            "69123", "69266", "69259", "13055", "13001", "31555", "06088", "44109", "44162", "67482",
                            "67180", "34172", "33063", "33281", "59350", "59512", "35238", "51454", "76540", "76351",
                            "38185", "38421", "21231", "49007", "30189", "37261", "54395", "2A004", "97411", "97209"),
                    IntStream.rangeClosed(1, 9).mapToObj(i -> "6938" + i))
            .filter(code -> !code.equals("69123"))
            .toList();

    private DemoPlaces() {}
}
