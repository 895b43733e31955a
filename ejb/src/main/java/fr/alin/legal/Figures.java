package fr.alin.legal;

/** Reads the tables of single figures. */
final class Figures {
    /** The law asks for a month; none is longer. */
    private static final int LONGEST_MONTH = 31;

    private Figures() {}

    static EffortThreshold effortThreshold(LegalTable table) {
        return new EffortThreshold(table.row().number("warning_percent"), table.source("EFFORT_RATE"));
    }

    static CategoryRule categoryRule(LegalTable table) {
        LegalRow row = table.row();
        return new CategoryRule(
                row.number("young_couple_age_sum"), row.number("persons_added"), row.number("highest_category"));
    }

    static EmployerSize employerSize(LegalTable table) {
        return new EmployerSize(
                table.row("sector", "GENERAL").number("minimum"),
                table.row("sector", "AGRICULTURE").number("minimum"),
                table.source("EMPLOYER_SIZE"));
    }

    static Youth youth(LegalTable table) {
        return new Youth(table.row().number("under_years"), table.source("YOUTH"));
    }

    static CountedPersons visitingCustody(LegalTable table) {
        return new CountedPersons(table.row().number("persons"), table.source("VISITING_CUSTODY"));
    }

    static CountedPersons pregnancy(LegalTable table) {
        return new CountedPersons(table.row().number("persons"), table.source("PREGNANCY"));
    }

    static AnswerTime answerTime(LegalTable table) {
        return new AnswerTime(table.row().number("least_days"), table.source("ANSWER_TIME"));
    }

    static NumberNotice numberNotice(LegalTable table) {
        LegalRow row = table.row();
        NumberNotice notice = new NumberNotice(row.number("days"), table.source("NUMBER_NOTICE"));
        if (notice.days() < LONGEST_MONTH) {
            throw row.broken("less than a month");
        }
        return notice;
    }

    static IdleAccount idleAccount(LegalTable table) {
        LegalRow row = table.row();
        int months = row.number("months");
        if (months < 1) {
            throw row.broken("less than a month");
        }
        LegalSource source = new LegalSource("IDLE_ACCOUNT", table.header("text"), table.validFrom(), row.status());
        return new IdleAccount(months, source);
    }

    static ConsumptionUnits consumptionUnits(LegalTable table) {
        LegalRow row = table.row();
        return new ConsumptionUnits(
                row.decimal("first_adult"),
                row.decimal("grown"),
                row.decimal("child"),
                row.decimal("single_parent"),
                row.number("grown_age"),
                row.number("days"),
                table.source("REST_TO_LIVE"));
    }
}
