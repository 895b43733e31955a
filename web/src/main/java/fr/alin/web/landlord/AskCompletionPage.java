package fr.alin.web.landlord;

import fr.alin.completion.AskCompletion;
import fr.alin.completion.CompletionService;
import fr.alin.completion.CompletionView;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.shared.WorkingDays;
import fr.alin.web.shared.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Demander des pièces complémentaires, or giving up what was asked. */
@Named
@RequestScoped
public class AskCompletionPage {
    private static final int USUAL_DAYS = 10;

    @Inject
    private CompletionService service;

    @Inject
    private CompletionsInView page;

    @Inject
    private Today today;

    private List<DocumentKind> kinds = List.of();
    private @Nullable LocalDate dueOn;

    @Size(max = AskCompletion.WORDS_LENGTH, message = "{common.size}")
    private @Nullable String words;

    private @Nullable String asked;

    @PostConstruct
    void proposeDay() {
        dueOn = WorkingDays.lastDay(today.date(), USUAL_DAYS);
    }

    /** @throws BusinessException {@code dueOn.required}, as {@link CompletionService#ask}: what was typed stays */
    public String ask() {
        if (kinds.isEmpty()) {
            throw new BusinessException("kinds.required");
        }
        if (dueOn == null) {
            throw new BusinessException("dueOn.required");
        }
        AskCompletion command = new AskCompletion(EnumSet.copyOf(kinds), dueOn, words);
        page.changed();
        service.ask(page.id(), command);
        Notices.say("completion.asked");
        return again();
    }

    /** @throws BusinessException as {@link CompletionService#withdraw} */
    public String withdraw() {
        String request = asked;
        asked = null;
        page.changed();
        service.withdraw(request == null ? null : RefReader.required(request));
        Notices.say("completion.withdrawn");
        return again();
    }

    private String again() {
        return "/bailleur/dossier?faces-redirect=true&ref=" + page.id();
    }

    public DocumentKind[] getAllKinds() {
        return page.getFile().kinds().toArray(DocumentKind[]::new);
    }

    public List<DocumentKind> getKinds() {
        return kinds;
    }

    public void setKinds(@Nullable List<DocumentKind> kinds) {
        this.kinds = kinds == null ? List.of() : kinds;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** Reference of what the form shows, so that nothing else is withdrawn. */
    public String getAsked() {
        return asked != null
                ? asked
                : page.getFile()
                        .open()
                        .map(CompletionView::id)
                        .map(String::valueOf)
                        .orElse("");
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
