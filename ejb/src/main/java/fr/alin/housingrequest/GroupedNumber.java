package fr.alin.housingrequest;

/** A number as people read it: in groups of four. */
public final class GroupedNumber {
    private GroupedNumber() {}

    /** For example {@code 1110 5200 2017 1G11 75}. */
    public static String of(String number) {
        return number.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
