package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.AccountMail;
import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.Obstacle;
import fr.alin.employer.EmployerProof;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.RequestMail;
import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Heading;
import fr.alin.ranking.Proof;
import fr.alin.registry.RegistryMail;
import fr.alin.study.ContactKind;
import fr.alin.study.StudyMail;
import fr.alin.study.WorkFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key without words is a page that fails: every key that pages, beans and constants ask for is in the bundle. */
class WordsTest {
    private static final Pattern IN_PAGES = Pattern.compile("\\bt\\['([^']+)']|\\bm\\.of\\('([^']+)'");
    private static final Pattern IN_BEANS = Pattern.compile("(?:Words\\.format|Notices\\.say)\\(\"([^\"]+)\"[,)]");

    @Test
    void keys_of_pages_have_words() throws IOException {
        Set<String> keys = keys("src/main/webapp", ".xhtml", IN_PAGES);
        assertThat(keys).hasSizeGreaterThan(300).allMatch(Words::has);
    }

    @Test
    void keys_of_beans_have_words() throws IOException {
        Set<String> keys = keys("src/main/java", ".java", IN_BEANS);
        assertThat(keys).hasSizeGreaterThan(50).allMatch(Words::has);
    }

    @Test
    void constants_that_pages_name_have_words() {
        check("template.", AccountMail.values());
        check("template.", RegistryMail.values());
        check("template.", RequestMail.values());
        check("template.", CandidatureMail.values());
        check("template.", StudyMail.values());
        check("work.status.", CandidatureStatus.values());
        check("candidature.status.", CandidatureStatus.values());
        check("candidature.now.", CandidatureStatus.values());
        check("candidature.end.", CandidatureStatus.values());
        check("work.holder.", WorkFilter.Holder.values());
        check("contact.", ContactKind.values());
        check("apply.", Obstacle.values());
        check("apply.help.", Obstacle.values());
        check("document.", DocumentKind.values());
        check("employment.", Employment.values());
        check("member.", MemberKind.values());
        check("priority.", PriorityGround.values());
        check("proof.", Proof.values());
        check("employerProof.", EmployerProof.values());
        check("bucket.", Bucket.values());
        check("employer.", Employer.values());
        check("heading.", Heading.values());
        check("criterion.", Criterion.values());
        check(
                "reason.",
                Stream.of(InvalidationReason.values())
                        .map(InvalidationReason::code)
                        .toArray());
        check(
                "legal.",
                Law.load().texts().stream().map(LegalText::table).distinct().toArray());
    }

    private static void check(String prefix, Object[] constants) {
        assertThat(Arrays.stream(constants).map(constant -> prefix + constant))
                .isNotEmpty()
                .allMatch(Words::has);
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
        // A prefix to which a constant is added is not a key.
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }
}
