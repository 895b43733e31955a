package fr.alin.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every legal table of the product, read and checked once and never changed: the same figures on every node. */
public final class Law {
    /** How long before a table ends whoever runs the product is told. */
    public static final int WARNED_DAYS_BEFORE = 60;

    private final IncomeCeilings ceilings;
    private final Zones zones;
    private final SizeTables sizes;
    private final TablesInForce<EffortThreshold> effortThresholds;
    private final TablesInForce<CategoryRule> categoryRules;
    private final TablesInForce<EmployerSize> employerSizes;
    private final TablesInForce<Youth> youth;
    private final TablesInForce<ConsumptionUnits> consumptionUnits;
    private final TablesInForce<NumberNotice> numberNotices;
    private final TablesInForce<AnswerTime> answerTimes;
    private final TablesInForce<CountedPersons> visitingCustody;
    private final TablesInForce<CountedPersons> pregnancies;
    private final TablesInForce<AllocationObjectives> allocationObjectives;
    private final TablesInForce<QuartileThresholds> quartileThresholds;
    private final TablesInForce<IdleAccount> idleAccounts;
    private final List<LegalText> texts;
    private final List<LegalTable> tables;

    Law(LegalFiles files) {
        ceilings = new IncomeCeilings(files.take("income-ceilings"), files.take("overseas-ceilings"));
        zones = new Zones(files.take("ceiling-zones"), files.take("abc-zoning"));
        sizes = new SizeTables(files.take("occupancy-floor"), files.take("typology"));
        effortThresholds = new TablesInForce<>(files.take("effort-rate"), Figures::effortThreshold);
        categoryRules = new TablesInForce<>(files.take("household-category"), Figures::categoryRule);
        employerSizes = new TablesInForce<>(files.take("employer-size"), Figures::employerSize);
        youth = new TablesInForce<>(files.take("youth"), Figures::youth);
        consumptionUnits = new TablesInForce<>(files.take("consumption-units"), Figures::consumptionUnits);
        numberNotices = new TablesInForce<>(files.take("number-notice"), Figures::numberNotice);
        answerTimes = new TablesInForce<>(files.take("answer-time"), Figures::answerTime);
        visitingCustody = new TablesInForce<>(files.take("visiting-custody"), Figures::visitingCustody);
        pregnancies = new TablesInForce<>(files.take("pregnancy"), Figures::pregnancy);
        allocationObjectives = new TablesInForce<>(files.take("allocation-objectives"), AllocationObjectives::read);
        quartileThresholds = new TablesInForce<>(files.take("first-quartile"), QuartileThresholds::new);
        idleAccounts = new TablesInForce<>(files.take("idle-account"), Figures::idleAccount);
        files.requireAllRead();
        tables = files.all();
        texts = files.texts().stream()
                .map(text -> next(text, files.texts()).map(text::endedBy).orElse(text))
                .toList();
    }

    /** @throws BrokenTableException naming file, line and reason */
    public static Law load() {
        return new Law(LegalFiles.ofTheProduct());
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
        return sizes.typologies(date, persons);
    }

    /** Smallest admissible surface in m² for a number of persons. */
    public SurfaceFloor surfaceFloor(LocalDate date, int persons) throws NoLegalAnswerException {
        return sizes.surfaceFloor(date, persons);
    }

    /** Effort rate in percent above which a rent is said to be high. */
    public EffortThreshold effortThreshold(LocalDate date) throws NoLegalAnswerException {
        return effortThresholds.on(date);
    }

    /** Limits of the household categories. */
    public CategoryRule categoryRule(LocalDate date) throws NoLegalAnswerException {
        return categoryRules.on(date);
    }

    /** Number of staff that makes an employer count. */
    public EmployerSize employerSize(LocalDate date) throws NoLegalAnswerException {
        return employerSizes.on(date);
    }

    /** Age that makes somebody young. */
    public Youth youth(LocalDate date) throws NoLegalAnswerException {
        return youth.on(date);
    }

    /** Weights of the persons who share what is left to live on. */
    public ConsumptionUnits consumptionUnits(LocalDate date) throws NoLegalAnswerException {
        return consumptionUnits.on(date);
    }

    /** How long before a number expires its holder is told. */
    public NumberNotice numberNotice(LocalDate date) throws NoLegalAnswerException {
        return numberNotices.on(date);
    }

    /** How a dependant counts who is there in visiting custody only. */
    public CountedPersons visitingCustody(LocalDate date) throws NoLegalAnswerException {
        return visitingCustody.on(date);
    }

    /** How a child counts that is not born yet, by a pregnancy that is attested. */
    public CountedPersons pregnancy(LocalDate date) throws NoLegalAnswerException {
        return pregnancies.on(date);
    }

    /** The least time to answer a landlord's offer. */
    public AnswerTime answerTime(LocalDate date) throws NoLegalAnswerException {
        return answerTimes.on(date);
    }

    /** Shares of a year's signed leases that the law asks for. */
    public AllocationObjectives allocationObjectives(LocalDate date) throws NoLegalAnswerException {
        return allocationObjectives.on(date);
    }

    /**
     * Up to which resources a household belongs to the first quartile.
     *
     * @throws NoLegalAnswerException when no table is in force or it has no row for the département
     */
    public QuartileThreshold firstQuartile(LocalDate date, String departement) throws NoLegalAnswerException {
        return quartileThresholds.on(date).of(departement);
    }

    /** How long an account is kept that nobody closes and nobody uses. */
    public IdleAccount idleAccount(LocalDate date) throws NoLegalAnswerException {
        return idleAccounts.on(date);
    }

    /** Every table with its texts, by kind and date. */
    public List<LegalText> texts() {
        return texts;
    }

    /** The values of a table; empty when there is none of that kind from that day. */
    public Optional<LegalValues> values(String table, LocalDate validFrom) {
        return texts.stream()
                .filter(text -> text.table().equals(table) && text.validFrom().equals(validFrom))
                .findFirst()
                .flatMap(text -> tables.stream()
                        .filter(one -> one.describedBy(text))
                        .findFirst()
                        .map(one -> one.values(text)));
    }

    private static Optional<LegalText> next(LegalText text, List<LegalText> all) {
        return all.stream().filter(text::replacedBy).min(Comparator.comparing(LegalText::validFrom));
    }

    /** Tables in force whose last day comes within so many days and that none replaces: the next one is to be looked for. */
    public List<LegalText> ending(LocalDate today, int days) {
        return texts.stream()
                .filter(text -> text.inForceOn(today)
                        && text.validTo() != null
                        && !text.validTo().isAfter(today.plusDays(days))
                        && next(text, texts).isEmpty())
                .toList();
    }
}
