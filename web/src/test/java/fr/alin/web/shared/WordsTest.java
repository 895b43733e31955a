package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.AccountMail;
import fr.alin.account.AccountPurge;
import fr.alin.account.Title;
import fr.alin.allocation.AllocationMail;
import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.CaleolMail;
import fr.alin.caleol.ClosingPoint;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.Decision;
import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Presence;
import fr.alin.caleol.SittingStatus;
import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.CandidaturePurge;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.Obstacle;
import fr.alin.candidature.ProofFlaw;
import fr.alin.candidature.ReassignmentReason;
import fr.alin.candidature.RefusalBasis;
import fr.alin.candidature.ReleaseReason;
import fr.alin.candidature.ReopeningReason;
import fr.alin.completion.CompletionMail;
import fr.alin.completion.CompletionState;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.Occupation;
import fr.alin.eligibility.Reservation;
import fr.alin.employer.EmployerProof;
import fr.alin.housingrequest.ClosureReason;
import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.Quartile;
import fr.alin.housingrequest.RequestMail;
import fr.alin.housingrequest.SharedField;
import fr.alin.job.Retention;
import fr.alin.landlord.DwellingKind;
import fr.alin.landlord.Heating;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.LegalGap;
import fr.alin.legal.LegalStanding;
import fr.alin.legal.LegalText;
import fr.alin.legal.SourceStatus;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferWithdrawal;
import fr.alin.offer.OwnOfferKind;
import fr.alin.offer.PublicationFault;
import fr.alin.offer.ReturnReason;
import fr.alin.outbox.OutboxPurge;
import fr.alin.picture.PictureSubject;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Heading;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.Proof;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationState;
import fr.alin.registry.ClaimPurge;
import fr.alin.registry.CodeResult;
import fr.alin.registry.RegistryMail;
import fr.alin.reporting.Answer;
import fr.alin.reporting.Figure;
import fr.alin.reporting.Standing;
import fr.alin.selection.Fault;
import fr.alin.selection.FewerReason;
import fr.alin.selection.SelectionKind;
import fr.alin.selection.SelectionMail;
import fr.alin.selection.SkipReason;
import fr.alin.study.ContactKind;
import fr.alin.study.StudyMail;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkSort;
import fr.alin.visit.VisitAction;
import fr.alin.visit.VisitMail;
import fr.alin.visit.VisitStatus;
import fr.alin.web.landlord.HomeForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key without words is a page that fails: every key that pages, beans and constants ask for is in the bundle. */
class WordsTest {
    private static final Law LAW = Law.load();

    /** The cells that are told in words, of every table. */
    private static final Set<String> CODES_OF_TABLES = LAW.texts().stream()
            .flatMap(text -> LAW.values(text.table(), text.validFrom()).stream())
            .flatMap(values -> values.rows().stream().flatMap(row -> Stream.of("zone", "status", "level", "sector")
                    .filter(values.columns()::contains)
                    .map(column -> row.get(values.columns().indexOf(column)))))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern IN_PAGES = Pattern.compile("\\bt\\['([^']+)']|\\bm\\.of\\('([^']+)'");
    private static final Pattern IN_BEANS =
            Pattern.compile("(?:Words\\.format|Notices\\.(?:say|add))\\(\"([^\"]+)\"[,)]");

    private static final Pattern IN_REFUSALS = Pattern.compile(
            "BusinessException\\(\\s*\"([^\"]+)\"\\s*[,)]|faults\\.unless\\([^\"]*?\"([a-zA-Z]+\\.[a-zA-Z]+)\"");

    private static final Pattern IN_CONSTRAINTS = Pattern.compile("\\bmessage = \"\\{([^}]+)}\"");

    /** What people's data are called, told by the features that keep them: {@link PersonalDataWordsTest}. */
    private static final Set<String> TOLD_BY_FEATURES = Set.of("data.", "data.value.");

    private static final Pattern PREFIX_IN_PAGES = Pattern.compile("\\bm\\.named\\('([^']+\\.)'");
    private static final Pattern PREFIX_IN_BEANS =
            Pattern.compile("(?:Words\\.\\w+\\(|BusinessException\\(|key = )\"([^\"]+\\.)\" \\+");

    /** Rules that refuse, by the names under which their checks are told. */
    private static final List<String> RULES =
            List.of("WISHED_COMMUNE", "TYPOLOGY", "SURFACE_FLOOR", "INCOME_CEILING", "LANDLORD_MAXIMUM", "RESERVATION");

    private static final Set<ListChange> LATER_CHANGES = EnumSet.complementOf(EnumSet.of(ListChange.DEADLINE));

    private static final Map<String, List<String>> BUILT = built();

    @Test
    void keys_of_pages_have_words() throws IOException {
        Set<String> keys = whole(keys("src/main/webapp", ".xhtml", IN_PAGES));
        assertThat(keys).hasSizeGreaterThan(300).allMatch(Words::has);
    }

    @Test
    void keys_of_beans_have_words() throws IOException {
        Set<String> keys = whole(keys("src/main/java", ".java", IN_BEANS));
        assertThat(keys).hasSizeGreaterThan(50).allMatch(Words::has);
    }

    /** Without its word a refusal would be a fault of the server. */
    @Test
    void keys_of_refusals_have_words() throws IOException {
        Set<String> keys = new HashSet<>(keys("../ejb/src/main/java", ".java", IN_REFUSALS));
        keys.addAll(keys("src/main/java", ".java", IN_REFUSALS));
        assertThat(whole(keys)).hasSizeGreaterThan(130).allMatch(Words::has);
    }

    /** Words of another bundle: a key without them would be shown as it is. */
    @Test
    void keys_of_constraints_have_words() throws IOException {
        Set<String> keys = keys("src/main/java", ".java", IN_CONSTRAINTS);
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(ResourceBundle.getBundle("ValidationMessages").keySet()).containsAll(keys);
    }

    @Test
    void keys_that_are_built_have_words() {
        assertThat(BUILT).hasSizeGreaterThan(40);
        BUILT.forEach((prefix, endings) -> assertThat(endings.stream().map(ending -> prefix + ending))
                .isNotEmpty()
                .allMatch(Words::has));
    }

    /** A prefix that a page or a bean begins to use has to say what is added to it. */
    @Test
    void every_prefix_in_use_is_known() throws IOException {
        Set<String> used = new HashSet<>(keys("src/main/webapp", ".xhtml", PREFIX_IN_PAGES));
        used.addAll(keys("src/main/java", ".java", PREFIX_IN_BEANS));
        used.removeAll(TOLD_BY_FEATURES);
        assertThat(used).containsExactlyInAnyOrderElementsOf(BUILT.keySet());
    }

    private static Object[] shownColumns() {
        return LAW.texts().stream()
                .flatMap(text -> LAW.values(text.table(), text.validFrom()).stream())
                .flatMap(values -> values.columns().stream())
                .filter(column -> !column.equals("source"))
                .distinct()
                .toArray();
    }

    private static Map<String, List<String>> built() {
        Map<String, List<String>> built = new TreeMap<>();
        add(built, "template.", AccountMail.values());
        add(built, "template.", RegistryMail.values());
        add(built, "template.", RequestMail.values());
        add(built, "template.", CandidatureMail.values());
        add(built, "template.", StudyMail.values());
        add(built, "template.", SelectionMail.values());
        add(built, "template.", AllocationMail.values());
        add(built, "template.", CompletionMail.values());
        add(built, "template.", CaleolMail.values());
        add(built, "template.", VisitMail.values());
        add(built, "visit.status.", VisitStatus.values());
        add(built, "visits.status.", VisitStatus.values());
        add(built, "step.visit.", VisitStatus.values());
        add(built, "trail.", "VISIT_INVITED");
        add(
                built,
                "trail.",
                Stream.of(VisitAction.values()).map(action -> "VISIT_" + action).toArray());
        add(built, "job.", "release-overdue", "end-terms", "remind-answers", "close-requests");
        add(built, "job.", "remind-completions");
        add(built, "completion.state.", CompletionState.values());
        add(built, "completion.mine.", "OPEN", "OVERDUE", "ANSWERED");
        add(built, "trail.", "COMPLETION_ASKED", "COMPLETION_WITHDRAWN", "COMPLETION_ANSWERED");
        add(built, "condition.", ConditionDocument.values());
        add(built, "sitting.status.", SittingStatus.values());
        add(built, "quality.", MemberQuality.values());
        add(built, "presence.", Presence.values());
        add(built, "decision.", Decision.values());
        add(built, "agenda.fewer.", FewerReason.values());
        add(built, "closing.", ClosingPoint.Kind.values());
        add(built, "correction.", CorrectionReason.values());
        add(built, "correction.mine.", "REPLACED", "TAKEN_BACK");
        add(built, "correction.stays.", "DECLINED", "UNANSWERED", "LAPSED");
        add(built, "change.", DecisionChange.values());
        add(built, "trail.", "RECONSIDER", "DECISION_CONFIRMED");
        add(built, "followed.status.", "NOT_ALLOCATED", "INADMISSIBLE");
        add(built, "closing.not.", "AGENDA", "QUORUM", "CHAIR", "PROXY");
        add(
                built,
                "ground.",
                Stream.of(fr.alin.caleol.Ground.values())
                        .map(fr.alin.caleol.Ground::code)
                        .toArray());
        add(
                built,
                "reason.",
                Stream.of(fr.alin.caleol.Ground.values())
                        .map(fr.alin.caleol.Ground::code)
                        .toArray());
        add(built, "trail.", "RANK", "MAKE_CONDITIONAL", "NOT_ALLOCATE", "FIND_INADMISSIBLE", "MEET_CONDITION");
        add(built, "trail.", "LAPSE", "MOVE_UP", "ACCEPT", "DECLINE", "KEEP_SILENT", "SIGN_LEASE", "MOVE_IN");
        add(built, "trail.", "LET_TO_ANOTHER", "LETTER_MADE");
        add(built, "trail.", "SENT", "LET_GO", "ENDED_WITH_OFFER", "RECEIVED_FILE_OPENED");
        add(
                built,
                "reason.",
                Stream.of(ReleaseReason.values()).map(ReleaseReason::code).toArray(String[]::new));
        add(built, "job.", "close-offer", "freeze-list", "judge-by-late-law", "erase-account", "forget-accounts");
        add(built, "job.", "forget-form-keys", "forget-claims", "forget-mails", "remind-numbers");
        add(built, "work.status.", CandidatureStatus.values());
        add(built, "candidature.status.", CandidatureStatus.values());
        add(built, "candidature.now.", CandidatureStatus.values());
        add(built, "candidature.end.", CandidatureStatus.values());
        add(built, "step.", 1, 2, 3, 4, 5, 6, "done", "now", "todo");
        add(built, "trail.", "APPLIED", "TAKEN", "RELEASED", "VALIDATED", "INVALIDATED", "CANCELLED", "JUDGED");
        add(built, "trail.", "DOCUMENTS_REQUESTED", "DOCUMENTS_RECEIVED", "DOCUMENT_OPENED", "CONTACT");
        add(built, "trail.", "EMPLOYER_VERIFIED", "EMPLOYER_UNVERIFIED", "EMPLOYMENT_PROVED", "EMPLOYMENT_UNPROVED");
        add(built, "trail.", "PRIORITY_VALIDATED", "PRIORITY_WITHDRAWN");
        add(built, "work.holder.", WorkFilter.Holder.values());
        add(built, "work.scope.", WorkFilter.Holder.values());
        add(built, "work.column.", WorkSort.values());
        add(built, "contact.", ContactKind.values());
        add(
                built,
                "reason.",
                Stream.of(InvalidationReason.values())
                        .map(InvalidationReason::code)
                        .toArray());
        add(built, "flaw.", DocumentFlaw.values());
        add(built, "trail.", "DOCUMENT_CONFORM", "DOCUMENT_TO_REPLACE");
        add(built, "reassignment.", ReassignmentReason.values());
        add(built, "reopening.", ReopeningReason.values());
        add(built, "proofFlaw.", ProofFlaw.values());
        add(built, "own.status.", OfferStatus.values());
        add(built, "own.next.", OfferStatus.values());
        add(built, "own.next.", "thrownAway");
        add(built, "own.kind.", OwnOfferKind.values());
        add(built, "withdrawn.", OfferWithdrawal.values());
        add(built, "publication.", PublicationFault.values());
        add(built, "followed.status.", "RANKED", "CONDITIONAL", "OFFERED", "ACCEPTED", "LEASED", "HOUSED");
        add(built, "followed.status.", "DECLINED", "UNANSWERED", "LAPSED", "RELEASED", "CANCELLED");
        add(built, "condition.", ConditionDocument.values());
        add(built, "heating.", Heating.values());
        add(built, "equipment.", HomeForm.Equipment.values());
        add(built, "trail.", "REASSIGNED", "REOPENED");
        add(built, "file.missing.", LegalGap.values());
        add(built, "file.missing.", "REFERENCE_TAX_INCOME", "MONTHLY_RESOURCES");
        add(built, "file.rule.", "EFFORT_RATE", "EFFORT_RATE.MET", "EFFORT_RATE.WARNING");
        Stream.of("WISHED_COMMUNE", "INCOME_CEILING", "LANDLORD_MAXIMUM")
                .forEach(rule -> add(built, "file.rule.", rule + ".MET", rule + ".FAILED"));
        add(built, "basis.", RefusalBasis.Standing.values());
        add(built, "doubt.", "NUMBER_VALID", "DOCUMENTS");
        add(built, "fact.", Fact.values());
        add(built, "factProof.", FactProof.values());
        add(built, "trail.", "FACT_FOUND", "FACT_WITHDRAWN");
        add(built, "apply.", Obstacle.values());
        add(built, "apply.help.", Obstacle.values());
        add(built, "closure.", ClosureReason.values());
        add(built, "closure.text.", ClosureReason.values());
        add(built, "document.", DocumentKind.values());
        add(built, "documents.", "received", "toReplace", "missing", "conform");
        add(built, "employment.", Employment.values());
        add(built, "member.", MemberKind.values());
        add(built, "title.", Title.values());
        add(built, "priority.", PriorityGround.values());
        add(built, "proof.", Proof.values());
        add(built, "employerProof.", EmployerProof.values());
        add(built, "employmentProof.", EmploymentProofKind.values());
        add(built, "situationProof.", SituationProof.values());
        add(built, "situationState.", SituationState.values());
        add(built, "situations.outcome.", SituationState.CONFIRMED, SituationState.STRUCK);
        for (String due : List.of("offered", "condition", "documents", "completion")) {
            add(built, "due.", due, due + ".text", due + ".action");
        }
        add(built, "rank.situation.", SituationState.values());
        add(built, "rank.hint.situation.", SituationState.DECLARED, SituationState.STRUCK);
        add(built, "trail.", "SITUATION_CONFIRMED", "SITUATION_STRUCK", "SITUATION_UNREVIEWED");
        add(built, "bucket.", Bucket.values());
        List.of(new AccountPurge(), new OutboxPurge(), new ClaimPurge(), new CandidaturePurge())
                .forEach(duty -> add(
                        built,
                        "retention.",
                        duty.retentions().stream().map(Retention::data).toArray()));
        add(built, "retention.", "period");
        add(built, "employer.", Employer.values());
        add(built, "heading.", Heading.values());
        add(built, "criterion.", Criterion.values());
        add(built, "aim.", Criterion.values());
        add(built, "skip.", SkipReason.values());
        add(built, "selections.kind.", SelectionKind.values());
        add(built, "selections.none.", SelectionKind.values());
        add(built, "fewer.", FewerReason.values());
        add(built, "return.", ReturnReason.values());
        add(built, "objectives.figure.", Figure.values());
        add(built, "objectives.about.", Figure.values());
        add(built, "objectives.standing.", Standing.values());
        add(built, "objectives.ground.", PriorityGround.values());
        Stream.of(Figure.values())
                .flatMap(figure -> Stream.of(Answer.values()).map(answer -> figure + "." + answer))
                .forEach(ending -> add(built, "objectives.answer.", ending));
        add(built, "selection.fault.", Fault.Kind.values());
        add(built, "selection.group.", Bucket.values());
        add(built, "selection.quartile.", Quartile.values());
        add(built, "listChange.own.", LATER_CHANGES.toArray());
        add(built, "listChange.of.", LATER_CHANGES.toArray());
        add(built, "rank.none.", Heading.SITUATION, Heading.MOBILITY, Heading.YOUTH);
        add(
                built,
                "legal.",
                Law.load().texts().stream().map(LegalText::table).distinct().toArray());
        add(built, "financing.", Financing.values());
        add(built, "source.", SourceStatus.values());
        add(built, "texts.status.", SourceStatus.values());
        add(built, "texts.standing.", LegalStanding.values());
        add(built, "texts.about.", LegalStanding.values());
        add(built, "column.", shownColumns());
        add(built, "cell.", CODES_OF_TABLES.toArray());
        add(built, "cell.", "SUPP");
        add(built, "missing.", LegalGap.values());
        add(built, "missing.", "REFERENCE_TAX_INCOME", "MONTHLY_RESOURCES");
        add(built, "rule.", RULES.toArray());
        RULES.forEach(rule -> add(built, "rule.", rule + ".FAILED"));
        add(built, "rule.", "EFFORT_RATE", "EFFORT_RATE.MET", "EFFORT_RATE.WARNING");
        add(built, "rule.", "INCOME_CEILING.UNDECIDED", "LANDLORD_MAXIMUM.UNDECIDED");
        add(built, "alert.", "EFFORT_RATE.high", "EFFORT_RATE.none", "INCOME_CEILING.high", "INCOME_CEILING.unknown");
        add(built, "alert.", "LANDLORD_MAXIMUM.high", "LANDLORD_MAXIMUM.none", "LANDLORD_MAXIMUM.unknown");
        add(built, "alert.", "TYPOLOGY.high", "TYPOLOGY.small", "SURFACE_FLOOR.small", "WISHED_COMMUNE.high");
        add(built, "alert.", "RESERVATION.high");
        add(built, "occupation.", Occupation.values());
        add(built, "kind.", DwellingKind.values());
        add(built, "offers.sort.", OfferSort.values());
        add(built, "offers.pill.", "loyerMin", "loyerMax");
        add(built, "offer.floor.", "none", "lift", "noLift");
        add(built, "offers.closed.", Reservation.HIDDEN_BY_ANONYMITY, Reservation.EMPLOYMENT_NOT_PROVED);
        Stream.concat(
                        Stream.of(OfferFilter.Criterion.values()),
                        Stream.of(Ground.values()).filter(ground -> !ground.ofOwnEmployer()))
                .forEach(criterion -> add(built, "hidden.", criterion, criterion + ".text"));
        add(built, "sharing.", 1, 2, 3, 4);
        add(built, "sharing.field.", SharedField.values());
        add(built, "yes.", true, false);
        add(built, "rank.adapted.", true, false);
        add(built, "photo.", PictureSubject.values());
        add(built, "check.", "NUMBER_VALID", "IDENTITY", "EMPLOYMENT", "EMPLOYER", "DOCUMENTS");
        add(built, "code.", CodeResult.WRONG, CodeResult.EXPIRED, CodeResult.TOO_MANY_TRIES);
        new PasswordRules().getShown().forEach(rule -> add(built, "password.", rule));
        add(built, "import.step.", "importer", "code", "informations", "partage");
        add(built, "import.state.", "done", "now", "todo");
        add(built, "task.state.", "done", "todo", "wait");
        Stream.of("number", "employer", "sharing", "documents", "apply")
                .forEach(task -> add(built, "task.", task, task + ".detail"));
        return built;
    }

    private static void add(Map<String, List<String>> built, String prefix, Object... endings) {
        List<String> all = built.computeIfAbsent(prefix, key -> new ArrayList<>());
        Stream.of(endings).map(Object::toString).forEach(all::add);
    }

    private static Set<String> keys(String folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> wanted =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            for (Path file : wanted) {
                Matcher found = pattern.matcher(Files.readString(file));
                while (found.find()) {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        if (found.group(group) != null) {
                            keys.add(found.group(group));
                        }
                    }
                }
            }
        }
        return keys;
    }

    /** A prefix to which a constant is added is not a key. */
    private static Set<String> whole(Set<String> keys) {
        return keys.stream().filter(key -> !key.endsWith(".")).collect(Collectors.toSet());
    }
}
