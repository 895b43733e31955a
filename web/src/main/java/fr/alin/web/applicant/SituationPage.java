package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureQueries;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.HousingRequestService;
import fr.alin.housingrequest.RequestView;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.registry.ImportService;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import fr.alin.web.shared.FactLine;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.RequestInView;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ma situation: where I am, my request as the registry gives it, bringing it up to date. */
@Named
@RequestScoped
public class SituationPage {
    @Inject
    private ImportService imports;

    @Inject
    private HousingRequestService requests;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private RequestInView mine;

    @Inject
    private Law law;

    @Inject
    private Territory territory;

    @Inject
    private Formats formats;

    @Inject
    private Today today;

    /** Mettre à jour. */
    public String refresh() {
        Notices.say(imports.refresh() ? "situation.refreshed" : "situation.mismatch");
        return "/candidat/situation?faces-redirect=true";
    }

    /** Confirmer: the code that binds a request of before 20 April 2021 to its number. */
    public String bind() {
        imports.claimOwnNumber();
        return "/candidat/demande/code?faces-redirect=true";
    }

    public String confirmDocuments() {
        requests.confirmDocuments();
        Notices.say("documents.confirmed");
        return "/candidat/situation?faces-redirect=true";
    }

    public String delete() {
        requests.delete();
        Notices.say("delete.done");
        return "/candidat/demande/importer?faces-redirect=true";
    }

    public boolean isHasActiveCandidature() {
        return candidatures.active().isPresent();
    }

    public List<TaskLine> getTasks() {
        return TaskLine.of(mine.getRequest(), candidatures.active().orElse(null), today.date());
    }

    public long getTasksDone() {
        return getTasks().stream().filter(TaskLine::isDone).count();
    }

    /** A request that has ended is not to be renewed. */
    public boolean isExpired() {
        RequestView request = mine.getRequest();
        return request != null && !request.closed() && request.expiredOn(today.date());
    }

    /** From the day on which the mail says so too. */
    public boolean isExpiringSoon() {
        RequestView request = mine.getRequest();
        return request != null && !request.outOfForceOn(today.date()) && getDaysLeft() <= notice();
    }

    private int notice() {
        try {
            return law.numberNotice(today.date()).days();
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no notice of numbers in force on " + today.date(), e);
        }
    }

    public long getDaysLeft() {
        RequestView request = mine.getRequest();
        return request == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today.date(), request.expiresOn());
    }

    /** What an adviser has found of a fact on a document, beside what is declared; null for nothing. */
    public @Nullable String found(String fact) {
        RequestView request = mine.getRequest();
        String found = request == null
                ? null
                : FactLine.line(Fact.valueOf(fact), request).getFound();
        return found == null ? null : Words.format("fact.toApplicant", found);
    }

    public String getCommunes() {
        return mine.find().stream()
                .flatMap(request -> request.communes().stream())
                .flatMap(code -> territory.commune(code).stream())
                .map(commune -> formats.typographic(commune.name()))
                .collect(Collectors.joining(", "));
    }
}
