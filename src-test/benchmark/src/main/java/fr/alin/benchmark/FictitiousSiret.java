package fr.alin.benchmark;

/** SIRET numbers of the fictitious range 000, with right keys; other than those of the demo's employers. */
final class FictitiousSiret {
    private FictitiousSiret() {}

    /** @param employer number of the generated employer, from 0 on */
    static String of(int employer) {
        String stem = "0003%05d0001".formatted(employer);
        int sum = 0;
        for (int i = 0; i < stem.length(); i++) {
            int digit = stem.charAt(stem.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return stem + (10 - sum % 10) % 10;
    }
}
