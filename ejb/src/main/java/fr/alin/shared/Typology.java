package fr.alin.shared;

/** The size of a home as everybody in France says it: {@code T3} has three rooms beside kitchen and bath. */
public final class Typology {
    private Typology() {}

    public static String of(int rooms) {
        return "T" + rooms;
    }
}
