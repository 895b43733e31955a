package fr.alin.print;

import fr.alin.caleol.model.DecisionLetter;
import fr.alin.caleol.model.Minutes;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A commission's papers with names that fonts, escaping and tags must bear. */
final class PaperSamples {
    static final String MINUTES_NUMBER = "2026-42";
    static final String LETTER_NUMBER = "2026-42/C-2026-48012";

    private PaperSamples() {}

    static Minutes minutes(int dwellings, int files) {
        return new Minutes(
                MINUTES_NUMBER,
                "Société HLM L’Abri d’Œuvre & Cie",
                "12 novembre 2026",
                "14 h 00",
                "16 h 25",
                "salle du conseil, 8 rue de l’Église, 59000 Lille",
                true,
                "Héloïse D’Artagnan",
                "4",
                "6",
                "3",
                List.of(
                        new Minutes.Member("Héloïse D’Artagnan", "BOARD", null, "PRESENT", true, null, true),
                        new Minutes.Member("Łukasz Żółkiewski", "TENANTS", null, "REMOTE", true, null, false),
                        new Minutes.Member("Đặng Thị Ōe", "MAYOR", "Lille", "PRESENT", true, null, false),
                        new Minutes.Member("Élise Şahin", "BOARD", null, "ABSENT", true, "Héloïse D’Artagnan", false)),
                IntStream.range(0, dwellings).mapToObj(n -> dwelling(n, files)).toList(),
                "Le représentant des locataires demande que la surface minimale (≥ 9 m²) soit rappelée.\nIl en est pris acte.");
    }

    private static Minutes.Dwelling dwelling(int n, int files) {
        return new Minutes.Dwelling(
                "T3",
                "62",
                "512,40",
                "PLUS",
                "O-4000" + n,
                "12 bis rue de l’Abbé‑Grégoire",
                "Lille",
                n != 1,
                n == 1 ? "TOO_FEW_CANDIDATES" : null,
                n == 2,
                null,
                IntStream.range(0, files).mapToObj(PaperSamples::file).toList());
    }

    private static Minutes.File file(int n) {
        return switch (n % 3) {
            case 0 ->
                new Minutes.File(
                        "Nguyễn Thị Ánh",
                        "C-2026-48071",
                        "1",
                        "3",
                        "24,5",
                        "ALLOCATED",
                        "1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case 1 ->
                new Minutes.File(
                        "Jean <b>Le Gras</b> & fils",
                        "C-2026-48080",
                        "2",
                        "2",
                        null,
                        "CONDITIONAL",
                        "2",
                        null,
                        null,
                        null,
                        "DIVORCE_DECISION",
                        "30 novembre 2026",
                        null,
                        null,
                        null);
            default ->
                new Minutes.File(
                        "Łukasz Żółkiewski",
                        "C-2026-48081",
                        "3",
                        "1",
                        "31",
                        "INADMISSIBLE",
                        null,
                        "I01",
                        "CCH R441-1, arrêté du 29 juillet 1987",
                        new Minutes.Basis("INCOME_CEILING", "38 450", "31 287"),
                        null,
                        null,
                        "Un logement de la catégorie PLS peut convenir.",
                        null,
                        null);
        };
    }

    static DecisionLetter letter(String decision) {
        return letter(decision, decision.equals("ALLOCATED") ? "27 novembre 2026" : null);
    }

    /** A letter that replaces another one. */
    static DecisionLetter replacing(String decision, @Nullable String answerBy, boolean takenBack) {
        DecisionLetter letter = letter(decision, answerBy);
        return new DecisionLetter(
                letter.number(),
                letter.landlord(),
                letter.writtenOn(),
                letter.recipient(),
                letter.candidature(),
                letter.rooms(),
                letter.address(),
                letter.commune(),
                letter.heldOn(),
                letter.decision(),
                letter.given(),
                letter.answerBy(),
                letter.condition(),
                letter.until(),
                letter.ground(),
                letter.article(),
                letter.basis(),
                letter.missing(),
                letter.words(),
                new DecisionLetter.Replaced("2026-41/C-2026-48012", "3 novembre 2026", "MATERIAL_ERROR", takenBack));
    }

    /** Minutes of a sitting that corrects another: confirmed, replaced, and left as the applicant has decided. */
    static Minutes correcting(String reason, String stays) {
        Minutes plain = minutes(1, 0);
        Minutes.Dwelling home = plain.dwellings().get(0);
        return new Minutes(
                plain.number(),
                plain.landlord(),
                plain.heldOn(),
                plain.openedAt(),
                plain.closedAt(),
                plain.place(),
                plain.remote(),
                plain.president(),
                plain.sitting(),
                plain.appointed(),
                plain.quorum(),
                plain.members(),
                List.of(new Minutes.Dwelling(
                        home.rooms(),
                        home.surface(),
                        home.rent(),
                        home.financing(),
                        home.offer(),
                        home.address(),
                        home.commune(),
                        true,
                        null,
                        false,
                        new Minutes.Corrected("2026-41", "3 novembre 2026", reason, "Le revenu avait été mal lu."),
                        List.of(
                                decided("Nguyễn Thị Ánh", new Minutes.Earlier(false, "2026-41/C-1", "3 novembre 2026")),
                                decided("Łukasz Żółkiewski", new Minutes.Earlier(true, null, "4 novembre 2026")),
                                gone("Héloïse D’Artagnan", stays)))),
                plain.observations());
    }

    private static Minutes.File decided(String name, Minutes.Earlier earlier) {
        return new Minutes.File(
                name, "C-1", "1", "3", null, "RANKED", "2", null, null, null, null, null, null, earlier, null);
    }

    private static Minutes.File gone(String name, String stays) {
        return new Minutes.File(
                name, "C-2", "2", "3", null, null, null, null, null, null, null, null, null, null, stays);
    }

    static DecisionLetter letter(String decision, @Nullable String answerBy) {
        boolean refused = decision.equals("NOT_ALLOCATED") || decision.equals("INADMISSIBLE");
        return new DecisionLetter(
                LETTER_NUMBER,
                "Société HLM L’Abri d’Œuvre & Cie",
                "13 novembre 2026",
                "Nguyễn Thị Ánh",
                "C-2026-48012",
                "T3",
                "12 bis rue de l’Abbé‑Grégoire",
                "Lille",
                "12 novembre 2026",
                decision,
                refused ? null : "2",
                answerBy,
                decision.equals("CONDITIONAL") ? "TAX_NOTICE" : null,
                decision.equals("CONDITIONAL") ? "30 novembre 2026" : null,
                refused ? "I01" : null,
                refused ? "CCH R441-1, arrêté du 29 juillet 1987" : null,
                refused ? new Minutes.Basis("INCOME_CEILING", "38 450", "31 287") : null,
                refused ? List.of("TAX_NOTICE") : List.of(),
                refused ? "Un logement de la catégorie PLS peut vous convenir." : null,
                null);
    }
}
