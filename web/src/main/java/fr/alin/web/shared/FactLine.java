package fr.alin.web.shared;

import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FoundFact;
import fr.alin.housingrequest.RequestView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declared against found.
 *
 * @param found null while nothing was
 * @param differs from what is declared
 */
public record FactLine(Fact fact, String declared, @Nullable String found, boolean differs) {
    private static final Formats FORMATS = new Formats();

    public static List<FactLine> of(RequestView request) {
        return Arrays.stream(Fact.values()).map(fact -> line(fact, request)).toList();
    }

    /** One fact of a request. */
    public static FactLine line(Fact fact, RequestView request) {
        FoundFact found = request.found(fact).orElse(null);
        return switch (fact) {
            case REFERENCE_TAX_INCOME ->
                line(
                        fact,
                        FORMATS.wholeEuros(request.referenceTaxIncome()),
                        FORMATS.wholeEuros(request.countedIncome()),
                        found);
            case MONTHLY_RESOURCES ->
                line(
                        fact,
                        request.monthlyResources() == null ? "" : FORMATS.exactEuros(request.monthlyResources()),
                        request.countedResources() == null ? "" : FORMATS.exactEuros(request.countedResources()),
                        found);
            case HOUSEHOLD ->
                line(
                        fact,
                        persons(request.members().size() + request.unborn()),
                        persons(request.countedMembers().size() + request.countedUnborn()),
                        found);
        };
    }

    private static FactLine line(Fact fact, String declared, String counted, @Nullable FoundFact found) {
        String shown = declared.isEmpty() ? Words.format("fact.undeclared") : declared;
        if (found == null) {
            return new FactLine(fact, shown, null, false);
        }
        String words = Words.format(
                "fact.found", counted, Words.format("factProof." + found.proof()), FORMATS.day(found.provedOn()));
        return new FactLine(fact, shown, words, !counted.equals(declared));
    }

    private static String persons(int number) {
        return Words.format("request.persons", number);
    }

    public String getTitle() {
        return Words.format("fact." + fact);
    }

    public Fact getFact() {
        return fact;
    }

    public String getDeclared() {
        return declared;
    }

    public @Nullable String getFound() {
        return found;
    }

    public String getTone() {
        return differs ? "warn" : "ok";
    }

    public String getIcon() {
        return differs ? "warn" : "check";
    }
}
