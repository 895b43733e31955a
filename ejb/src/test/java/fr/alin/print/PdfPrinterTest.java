package fr.alin.print;

import static fr.alin.print.PaperSamples.LETTER_NUMBER;
import static fr.alin.print.PaperSamples.MINUTES_NUMBER;
import static fr.alin.print.PaperSamples.correcting;
import static fr.alin.print.PaperSamples.letter;
import static fr.alin.print.PaperSamples.minutes;
import static fr.alin.print.PaperSamples.replacing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.Decision;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Presence;
import fr.alin.caleol.model.DecisionLetter;
import fr.alin.caleol.model.Minutes;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.selection.FewerReason;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static byte[] printed(String decision) {
        return PRINTER.print("caleol/DECISION_LETTER", letter(decision), LETTER_NUMBER);
    }

    private static byte[] printedMinutes() {
        return PRINTER.print("caleol/MINUTES", minutes(3, 4), MINUTES_NUMBER);
    }

    @Test
    void minutesComplyWithPdfUa() throws Exception {
        assertThat(UniversalAccessibility.broken(printedMinutes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALLOCATED", "RANKED", "CONDITIONAL", "NOT_ALLOCATED", "INADMISSIBLE", "LET_TO_ANOTHER"})
    void lettersComplyWithPdfUa(String decision) throws Exception {
        assertThat(UniversalAccessibility.broken(printed(decision))).isEmpty();
    }

    @Test
    void aTableOverSeveralPagesCompliesAndNamesItsColumnsOnce() throws Exception {
        byte[] pdf = PRINTER.print("caleol/MINUTES", minutes(1, 60), MINUTES_NUMBER);
        assertThat(UniversalAccessibility.broken(pdf)).isEmpty();
        try (TaggedPaper paper = new TaggedPaper(pdf)) {
            assertThat(paper.document.getNumberOfPages()).isGreaterThan(2);
            assertThat(paper.texts("TH")).contains("Dossier", "Rang de présentation", "Motif ou condition");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"StructTreeRoot", "Lang", "Metadata", "ViewerPreferences"})
    void theValidatorFindsALetterThatLacksIts(String entry) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument letter = Loader.loadPDF(printed("RANKED"))) {
            letter.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(entry));
            letter.save(pdf);
        }
        assertThat(UniversalAccessibility.broken(pdf.toByteArray())).isNotEmpty();
    }

    @Test
    void minutesReadInOrderWithHeadingsAndHeaderCells() throws Exception {
        try (TaggedPaper paper = new TaggedPaper(printedMinutes())) {
            assertThat(paper.texts("H1")).containsExactly("Procès-verbal de la séance du 12 novembre 2026");
            assertThat(paper.texts("H2"))
                    .containsExactly(
                            "Composition de la commission et quorum",
                            "1. T3, Lille, 62 m², 512,40 € charges comprises, PLUS",
                            "2. T3, Lille, 62 m², 512,40 € charges comprises, PLUS",
                            "3. T3, Lille, 62 m², 512,40 € charges comprises, PLUS",
                            "Observations",
                            "Clôture");
            assertThat(paper.read())
                    .containsSubsequence(
                            "Société HLM L’Abri d’Œuvre & Cie",
                            "Procès-verbal de la séance",
                            "Procès-verbal n° 2026-42",
                            "Héloïse D’Artagnan",
                            "Łukasz Żółkiewski",
                            "Đặng Thị Ōe",
                            "Élise Şahin",
                            "quorum est atteint",
                            "Nguyễn Thị Ánh",
                            "Jean <b>Le Gras</b> & fils",
                            "Le maire de Lille, membre de droit",
                            "Moins de trois demandes",
                            "voix prépondérante",
                            "(≥ 9 m²)",
                            "Signature")
                    .doesNotContain("page ");
            assertThat(paper.scopes()).contains("Column", "Row").doesNotContain("none");
            assertThat(paper.texts("TH")).contains("Membre", "Dossier", "Jean <b>Le Gras</b> & filsC-2026-48080");
        }
    }

    @Test
    void aPaperTellsItsLanguageTitleAndPages() throws Exception {
        try (TaggedPaper paper = new TaggedPaper(printedMinutes())) {
            assertThat(paper.document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(paper.document.getDocumentInformation().getTitle())
                    .isEqualTo("Procès-verbal de la séance du 12 novembre 2026");
            PDFTextStripper seen = new PDFTextStripper();
            seen.setSortByPosition(true);
            assertThat(seen.getText(paper.document).replace('\u00a0', ' ')).contains("page 1 sur 3", "n° 2026-42");
        }
    }

    @Test
    void aRefusalSaysWhyAndHowToContest() throws Exception {
        try (TaggedPaper paper = new TaggedPaper(printed("INADMISSIBLE"))) {
            assertThat(paper.read())
                    .contains(
                            "Les ressources dépassent",
                            "arrêté du 29 juillet 1987",
                            "38 450",
                            "Pièces demandées et non fournies",
                            "Avis d’imposition",
                            "R. 441-2-8",
                            "tribunal administratif");
        }
        try (TaggedPaper paper = new TaggedPaper(printed("ALLOCATED"))) {
            assertThat(paper.read())
                    .contains("27 novembre 2026", "R. 441-10")
                    .doesNotContain("tribunal", "non fournies");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOCATED, 27 novembre 2026, false",
        "RANKED, , true",
        "RANKED, 27 novembre 2026, false",
        "CONDITIONAL, , true",
        "NOT_ALLOCATED, , true",
        "INADMISSIBLE, , false"
    })
    void aLetterThatReplacesAnotherSaysWhichAndWhy(String decision, @Nullable String answerBy, boolean takenBack)
            throws Exception {
        byte[] pdf = PRINTER.print("caleol/DECISION_LETTER", replacing(decision, answerBy, takenBack), LETTER_NUMBER);
        assertThat(UniversalAccessibility.broken(pdf)).isEmpty();
        try (TaggedPaper paper = new TaggedPaper(pdf)) {
            String text = paper.read();
            assertThat(text)
                    .contains("annule et remplace", "n° 2026-41/C-2026-48012 du 3 novembre 2026", "erreur matérielle");
            assertThat(text.contains("ne vous est plus proposé")).isEqualTo(takenBack);
            assertThat(text.contains("tribunal administratif")).isEqualTo(takenBack || decision.equals("INADMISSIBLE"));
            assertThat(text.contains("Répondez au plus tard")).isEqualTo(answerBy != null);
        }
    }

    @Test
    void minutesOfACorrectionSayWhatTheyReplaceConfirmAndLeave() throws Exception {
        byte[] pdf = PRINTER.print("caleol/MINUTES", correcting("JUDGMENT", "DECLINED"), MINUTES_NUMBER);
        assertThat(UniversalAccessibility.broken(pdf)).isEmpty();
        try (TaggedPaper paper = new TaggedPaper(pdf)) {
            assertThat(paper.read().replace('\n', ' '))
                    .containsSubsequence(
                            "Pour rectification",
                            "séance du 3 novembre 2026",
                            "2026-41",
                            "décision d’un juge",
                            "Le revenu avait été mal lu.",
                            "Annule et remplace la décision",
                            "2026-41/C-1 du 3 novembre 2026",
                            "Confirme la décision du 4 novembre 2026",
                            "a refusé le logement");
        }
    }

    @Test
    void everyCodeOfACorrectionHasItsWords() {
        for (CorrectionReason reason : CorrectionReason.values()) {
            for (String stays : List.of("DECLINED", "UNANSWERED", "LAPSED")) {
                assertThat(PRINTER.print("caleol/MINUTES", correcting(reason.name(), stays), MINUTES_NUMBER))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whatIsNotThereIsLeftOutAndWhatADecisionNeedsStops() throws Exception {
        Minutes bare =
                new Minutes(null, "b", "j", "9 h", null, "l", false, null, "0", "0", "3", List.of(), List.of(), null);
        try (TaggedPaper paper = new TaggedPaper(PRINTER.print("caleol/MINUTES", bare, MINUTES_NUMBER))) {
            assertThat(paper.read())
                    .contains("Aucune observation", "Projet de procès-verbal")
                    .doesNotContain("quorum est atteint", "Signature");
        }
        assertThat(PRINTER.print("caleol/DECISION_LETTER", letter("ALLOCATED"), LETTER_NUMBER))
                .isNotEmpty();
        assertThatThrownBy(() -> PRINTER.print("caleol/DECISION_LETTER", letter("ALLOCATED", null), LETTER_NUMBER))
                .isInstanceOf(PrintException.class);
    }

    /** A code that a commission can give has its words, or a paper stops when it is too late. */
    @Test
    void everyCodeHasItsWords() {
        for (Ground ground : Ground.values()) {
            DecisionLetter sample = letter(ground.decision().name());
            DecisionLetter letter = new DecisionLetter(
                    sample.number(),
                    sample.landlord(),
                    sample.writtenOn(),
                    sample.recipient(),
                    sample.candidature(),
                    sample.rooms(),
                    sample.address(),
                    sample.commune(),
                    sample.heldOn(),
                    sample.decision(),
                    null,
                    null,
                    null,
                    null,
                    ground.code(),
                    ground.article(),
                    null,
                    Stream.of(DocumentKind.values()).map(Enum::name).toList(),
                    null,
                    null);
            assertThat(PRINTER.print("caleol/DECISION_LETTER", letter, LETTER_NUMBER))
                    .isNotEmpty();
        }
        for (String rule :
                Stream.of(Ground.values()).flatMap(one -> one.rules().stream()).toList()) {
            assertThat(PRINTER.print("caleol/MINUTES", of(file("INADMISSIBLE", null, rule)), MINUTES_NUMBER))
                    .isNotEmpty();
        }
        for (ConditionDocument document : ConditionDocument.values()) {
            assertThat(PRINTER.print("caleol/MINUTES", of(file("CONDITIONAL", document, null)), MINUTES_NUMBER))
                    .isNotEmpty();
        }
        for (Decision decision : Decision.values()) {
            assertThat(PRINTER.print("caleol/MINUTES", of(file(decision.name(), null, null)), MINUTES_NUMBER))
                    .isNotEmpty();
        }
        for (MemberQuality quality : MemberQuality.values()) {
            for (Presence presence : Presence.values()) {
                Minutes.Member member =
                        new Minutes.Member("x", quality.name(), null, presence.name(), quality.votes(), null, false);
                assertThat(PRINTER.print("caleol/MINUTES", with(List.of(member), List.of()), MINUTES_NUMBER))
                        .isNotEmpty();
            }
        }
        for (FewerReason fewer : FewerReason.values()) {
            Minutes.Dwelling dwelling = new Minutes.Dwelling(
                    "T1", "20", "300", "PLAI", "O-1", "rue", "Lille", true, fewer.name(), false, null, List.of());
            assertThat(PRINTER.print("caleol/MINUTES", with(List.of(), List.of(dwelling)), MINUTES_NUMBER))
                    .isNotEmpty();
        }
    }

    private static Minutes of(Minutes.File file) {
        return with(
                List.of(),
                List.of(new Minutes.Dwelling(
                        "T1", "20", "300", "PLAI", "O-1", "rue", "Lille", true, null, false, null, List.of(file))));
    }

    private static Minutes with(List<Minutes.Member> members, List<Minutes.Dwelling> dwellings) {
        return new Minutes("1", "b", "j", "9 h", "10 h", "l", false, "p", "3", "6", "3", members, dwellings, null);
    }

    private static Minutes.File file(String decision, @Nullable ConditionDocument document, @Nullable String rule) {
        return new Minutes.File(
                "x",
                "C-1",
                "1",
                "1",
                null,
                decision,
                null,
                rule == null ? null : "I01",
                rule == null ? null : "article",
                rule == null ? null : new Minutes.Basis(rule, "1", "2"),
                document == null ? null : document.name(),
                null,
                null,
                null,
                null);
    }
}
