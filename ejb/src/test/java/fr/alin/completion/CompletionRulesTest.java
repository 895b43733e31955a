package fr.alin.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.candidature.CandidatureId;
import fr.alin.completion.model.CompletionRequest;
import fr.alin.completion.rules.CompletionRules;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a landlord may ask for and by when, and what becomes of it (CCH R441-2-4-1). */
class CompletionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Instant MORNING = Instant.parse("2026-12-10T08:00:00Z");

    private static String refusal(Set<DocumentKind> kinds, int days, boolean adapted) {
        try {
            CompletionRules.check(new AskCompletion(kinds, TODAY.plusDays(days), null), adapted, TODAY);
            return "-";
        } catch (BusinessException e) {
            return e.key();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                       10, true,  kinds.required",
        "TAX_NOTICE,               1,  false, dueOn.between",
        "TAX_NOTICE,               2,  false, -",
        "TAX_NOTICE,               60, false, -",
        "TAX_NOTICE,               61, false, dueOn.between",
        "TAX_NOTICE,               -1, false, dueOn.between",
        "DISABILITY_CARD,          10, false, kinds.adapted",
        "IDENTITY DISABILITY_CARD, 10, false, kinds.adapted",
        "IDENTITY DISABILITY_CARD, 10, true,  -",
        "'',                       0,  false, kinds.required",
    })
    void documents_of_the_list_are_asked_for_in_time(String kinds, int days, boolean adapted, String refusal) {
        Set<DocumentKind> asked = Arrays.stream(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(DocumentKind::valueOf)
                .collect(Collectors.toSet());
        assertThat(refusal(asked, days, adapted)).isEqualTo(refusal);
    }

    @Test
    void every_document_but_that_of_disability_may_be_asked_for_of_any_dwelling() {
        assertThat(Stream.of(DocumentKind.values())
                        .filter(kind -> refusal(Set.of(kind), 10, false).equals("-")))
                .hasSize(DocumentKind.values().length - 1)
                .containsExactlyElementsOf(CompletionRules.kinds(false));
        assertThat(CompletionRules.kinds(true)).containsExactly(DocumentKind.values());
    }

    private static CompletionRequest asked(int dueIn, Instant at) {
        AskCompletion command = new AskCompletion(Set.of(DocumentKind.TAX_NOTICE), TODAY.plusDays(dueIn), null);
        return CompletionRequest.of(new CandidatureId(UUID.randomUUID()), command, null, at);
    }

    @Test
    void a_request_is_overdue_the_day_after_its_last_one_until_it_is_answered() {
        CompletionRequest request = asked(2, MORNING);
        assertThat(request.view().state(TODAY.plusDays(2))).isEqualTo(CompletionState.OPEN);
        assertThat(request.view().state(TODAY.plusDays(3))).isEqualTo(CompletionState.OVERDUE);
        assertThat(request.answer(MORNING)).isTrue();
        assertThat(request.answer(MORNING)).as("said twice").isFalse();
        assertThat(request.view().state(TODAY.plusDays(3))).isEqualTo(CompletionState.ANSWERED);
        assertThatThrownBy(() -> request.withdraw(MORNING)).hasMessage("completion.over");
    }

    @Test
    void what_is_withdrawn_is_neither_answered_nor_withdrawn_again() {
        CompletionRequest request = asked(2, MORNING);
        request.withdraw(MORNING);
        assertThat(request.view().state(TODAY.plusDays(9))).isEqualTo(CompletionState.WITHDRAWN);
        assertThatThrownBy(() -> request.answer(MORNING)).hasMessage("completion.over");
        assertThatThrownBy(() -> request.withdraw(MORNING)).hasMessage("completion.over");
    }

    /** Asked so many days ago, due in so many, is somebody reminded today? */
    @ParameterizedTest
    @CsvSource({"5, 3, false", "5, 2, true", "5, 0, true", "5, -1, false", "0, 2, false", "1, 1, true"})
    void whoever_has_not_answered_is_reminded_once_shortly_before(int askedAgo, int dueIn, boolean reminded) {
        CompletionRequest request = asked(dueIn, MORNING.minusSeconds(86_400L * askedAgo));
        LocalDate latest = TODAY.plusDays(CompletionReminderService.REMINDER_DAYS);
        assertThat(request.remindable(TODAY, latest)).isEqualTo(reminded);
        request.reminded(MORNING);
        assertThat(request.remindable(TODAY, latest)).isFalse();
    }
}
