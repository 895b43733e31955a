package fr.alin.sandbox;

/** The accounts that the demo always has. */
public final class DemoAccounts {
    public static final String PASSWORD = "Demo-2026-alin";
    public static final String APPLICANT = "ines.moreau@exemple.fr";
    public static final String APPLICANT_WITHOUT_REQUEST = "jean.dupont@exemple.fr";
    /** To whom a dwelling is offered. */
    public static final String APPLICANT_TO_ANSWER = "lukasz.zolkiewski@exemple.fr";
    /** Who gets a dwelling if a document comes in time. */
    public static final String APPLICANT_WITH_CONDITION = "elise.obrien@exemple.fr";

    public static final String ADVISER = "claire.martin@exemple.fr";
    public static final String SECOND_ADVISER = "luc.petit@exemple.fr";
    public static final String THIRD_ADVISER = "nadia.benali@exemple.fr";
    public static final String SUPERVISOR = "anne.leroy@exemple.fr";
    public static final String LANDLORD = "samira.laurent@exemple.fr";
    public static final String LANDLORD_COLLEAGUE = "loic.dartagnan@exemple.fr";
    /** Works for another landlord. */
    public static final String OTHER_LANDLORD = "heloise.mercier@exemple.fr";

    public static final String ADMIN = "admin@exemple.fr";

    private DemoAccounts() {}

    static String welcome(Ports ports) {
        return """

                alin is ready (Ctrl-C ends it)

                  site       http://localhost:%1$d/
                  mailbox    http://localhost:%2$d/   (and switches: registry, SMTP, clock)
                  health     http://localhost:%3$d/health     metrics  http://localhost:%3$d/metrics

                  accounts, all with the password %4$s
                  applicant with a complete request   %5$s
                  applicant without a request         %6$s
                  applicant with a dwelling to answer %15$s
                  applicant with a document to bring  %16$s
                  advisers                            %7$s, %8$s, %9$s
                  supervisor                          %10$s
                  landlord, two agents                %12$s, %13$s
                  another landlord                    %14$s
                  administrator                       %11$s

                  numbers to import  1110520020171G1175 (two persons), 0080321000486G1U21
                """
                .formatted(
                        ports.http(),
                        ports.sandbox(),
                        ports.management(),
                        PASSWORD,
                        APPLICANT,
                        APPLICANT_WITHOUT_REQUEST,
                        ADVISER,
                        SECOND_ADVISER,
                        THIRD_ADVISER,
                        SUPERVISOR,
                        ADMIN,
                        LANDLORD,
                        LANDLORD_COLLEAGUE,
                        OTHER_LANDLORD,
                        APPLICANT_TO_ANSWER,
                        APPLICANT_WITH_CONDITION);
    }
}
