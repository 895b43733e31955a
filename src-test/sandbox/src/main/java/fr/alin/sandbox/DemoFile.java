package fr.alin.sandbox;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalSource;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A file of {@link DemoLandlord}.
 *
 * @param number of the candidature
 * @param json the request as the registry has it
 * @param place on the list by confirmed facts, 1 for the first
 * @param group as people number the groups
 */
record DemoFile(DemoApplicant who, String number, JsonObject json, Verdict verdict, int place, int group) {
    UUID id() {
        return DemoLandlord.id("candidature " + who.email());
    }

    UUID account() {
        return DemoLandlord.id("account " + who.email());
    }

    UUID request() {
        return DemoLandlord.id("request " + who.email());
    }

    /** In the list of its offer. */
    UUID key() {
        return DemoLandlord.id("line " + who.email());
    }

    CandidatureStatus status() {
        return who.set().status(place);
    }

    DemoFile at(int stands, int of) {
        return new DemoFile(who, number, json, verdict, stands, of);
    }

    LocalDate validUntil() {
        return LocalDate.parse(json.getString("renewedOn")).plusYears(1);
    }

    /** What was judged when somebody applied, as the row keeps it. */
    FrozenFacts facts(LocalDate applied) {
        return new FrozenFacts(
                applied,
                YearMonth.from(LocalDate.parse(json.getString("filedOn"))).toString(),
                verdict.persons(),
                verdict.householdCategory(),
                verdict.supplementPersons(),
                verdict.checks().stream().map(DemoFile::judged).toList());
    }

    private static JudgedCheck judged(Check check) {
        LegalSource source = check.source();
        return new JudgedCheck(
                check.rule(),
                check.outcome(),
                check.actual(),
                check.limit(),
                check.missing(),
                source == null ? null : source.text(),
                source == null ? null : source.validFrom());
    }
}
