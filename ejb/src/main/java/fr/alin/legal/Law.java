package fr.alin.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Every legal table of the product, read once and never changed: the same figures on every node. */
public final class Law {
    /** How long before a table ends whoever runs the product is told. */
    public static final int WARNED_DAYS_BEFORE = 60;

    private final IncomeCeilings ceilings;
    private final Zones zones;
    private final Occupancy occupancy;
    private final TablesInForce employerSizes;
    private final List<LegalText> texts;

    private Law(List<String> files) {
        ceilings = new IncomeCeilings(tables(files, "income-ceilings/"));
        zones = new Zones(tables(files, "ceiling-zones/"), tables(files, "abc-zoning/"));
        occupancy = new Occupancy(
                tables(files, "occupancy-floor/"),
                tables(files, "typology/"),
                tables(files, "effort-rate/"),
                tables(files, "household-category/"));
        employerSizes = new TablesInForce(tables(files, "employer-size/"));
        texts = tables(files, "").stream().map(LegalTable::description).toList();
    }

    /** @throws BrokenTableException naming file, line and reason */
    public static Law load() {
        return new Law(lines("tables.txt"));
    }

    /**
     * The ceiling of a household.
     *
     * @param category 1 to 6
     * @param supplementPersons persons beyond category 6, each adding the table's supplement
     * @throws NoLegalAnswerException when no table is in force
     */
    public Ceiling ceiling(LocalDate date, Financing financing, ZoneInForce zone, int category, int supplementPersons)
            throws NoLegalAnswerException {
        return ceilings.ceiling(date, financing, zone, category, supplementPersons);
    }

    /** Outside every validity the yearly arrêté is late, and verdicts wait for it. */
    public boolean ceilingsInForce(LocalDate date) {
        return ceilings.inForce(date);
    }

    /**
     * The zone of a commune for a financing.
     *
     * @param commune INSEE code; an arrondissement must be given as its commune
     * @param departement its département
     * @throws NoLegalAnswerException when no table is in force or the commune has no zone
     */
    public ZoneInForce zone(LocalDate date, Financing financing, String commune, String departement)
            throws NoLegalAnswerException {
        return zones.zone(date, financing, commune, departement);
    }

    /** Rooms for a number of persons, the last row serving all larger households. */
    public TypologyRange typologies(LocalDate date, int persons) throws NoLegalAnswerException {
        return occupancy.typologies(date, persons);
    }

    /** Smallest admissible surface in m² for a number of persons. */
    public SurfaceFloor surfaceFloor(LocalDate date, int persons) throws NoLegalAnswerException {
        return occupancy.surfaceFloor(date, persons);
    }

    /** Effort rate in percent above which a rent is said to be high. */
    public EffortThreshold effortThreshold(LocalDate date) throws NoLegalAnswerException {
        return occupancy.effortThreshold(date);
    }

    /** Limits of the household categories. */
    public CategoryRule categoryRule(LocalDate date) throws NoLegalAnswerException {
        return occupancy.categoryRule(date);
    }

    /** Number of staff that makes an employer count. */
    public EmployerSize employerSize(LocalDate date) throws NoLegalAnswerException {
        LegalTable table = employerSizes.on(date);
        LegalSource source =
                new LegalSource("EMPLOYER_SIZE", table.header("text"), table.validFrom(), SourceStatus.SOURCED);
        return new EmployerSize(
                table.rows().get(0).number("minimum"), table.rows().get(1).number("minimum"), source);
    }

    /** Every table with its texts, by kind and date. */
    public List<LegalText> texts() {
        return texts;
    }

    /** Tables in force whose last day comes within so many days: the next one is to be looked for. */
    public List<LegalText> ending(LocalDate today, int days) {
        return texts.stream()
                .filter(text -> text.inForceOn(today) && !text.validTo().isAfter(today.plusDays(days)))
                .toList();
    }

    private static List<LegalTable> tables(List<String> files, String folder) {
        return files.stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> new LegalTable(file, lines(file)))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Law.class.getResourceAsStream("/legal/" + file)) {
            if (in == null) {
                throw new BrokenTableException(file, 0, "missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
