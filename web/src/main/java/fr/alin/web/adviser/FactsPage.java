package fr.alin.web.adviser;

import fr.alin.housingrequest.Declared;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.Euros;
import fr.alin.study.FoundFactService;
import fr.alin.web.shared.FactLine;
import fr.alin.web.shared.Option;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Déclaré et constaté: what documents show of income and household, beside what the request declares. */
@Named
@RequestScoped
public class FactsPage {
    private static final int CENTS = 2;

    @Inject
    private ProofFlawForm flaw;

    @Inject
    private FoundFactService facts;

    @Inject
    private FileInView page;

    private final FactForm form = new FactForm();

    public List<FactLine> getLines() {
        return FactLine.of(page.getFile().request());
    }

    /** Whether anything was found that can be taken back. */
    public boolean isFound() {
        return getLines().stream()
                .anyMatch(line -> line.found() != null && !line.found().isEmpty());
    }

    /** Whoever of the household a document may not show: everybody but the applicant. */
    public List<Option> getMembers() {
        RequestView request = page.getFile().request();
        List<Option> options = new ArrayList<>();
        for (int place = 1; place < request.members().size(); place++) {
            Member member = request.members().get(place);
            String name =
                    member.firstName() + " " + member.lastName() + " – " + Words.format("member." + member.kind());
            options.add(new Option("absent", Integer.toString(place), name, false));
        }
        if (request.unborn() > 0) {
            options.add(new Option("absent", Declared.UNBORN, Words.format("member.unborn", request.unborn()), false));
        }
        return options;
    }

    /** @throws BusinessException {@code amount.required} and as {@link FoundFactService} */
    public String record() {
        return page.act(this::recordFact, "fact.recorded");
    }

    private void recordFact() {
        form.requireNothingElse();
        switch (form.named()) {
            case REFERENCE_TAX_INCOME ->
                facts.income(page.id(), page.read(), form.figure(0).intValueExact(), form.seen(), form.dated());
            case MONTHLY_RESOURCES ->
                facts.resources(page.id(), page.read(), Euros.of(form.figure(CENTS)), form.seen(), form.dated());
            case HOUSEHOLD ->
                facts.household(page.id(), page.read(), new HashSet<>(form.getAbsent()), form.seen(), form.dated());
        }
    }

    /** @throws BusinessException as {@link FoundFactService#withdraw} */
    public String withdraw(Fact fact) {
        return page.act(() -> facts.withdraw(page.id(), page.read(), fact, flaw.why()), "fact.withdrawn");
    }

    public FactForm getForm() {
        return form;
    }

    public Fact[] getFacts() {
        return Fact.values();
    }

    public FactProof[] getProofs() {
        return FactProof.values();
    }
}
