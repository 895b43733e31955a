package fr.alin.registry.sne;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Euros;
import fr.alin.territory.Territory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an answer of the registry; anything unexpected makes the whole answer unreadable, never half a request. */
final class SneAnswer {
    private static final Jsonb JSON = JsonbBuilder.create();

    private SneAnswer() {}

    /** @throws SneUnavailableException when the text is not a request with that number */
    static RegistryRequest read(String text, String number, Territory territory, Validator validator) {
        SneRequest request = valid(text, SneRequest.class, validator);
        about(number, request.number());
        try {
            return translated(request, territory);
        } catch (BusinessException | IllegalArgumentException e) {
            throw new SneUnavailableException("unreadable answer", e);
        }
    }

    /** @throws SneUnavailableException when the text does not say how the request with that number has ended */
    static Closure closure(String text, String number, Validator validator) {
        SneClosed answer = valid(text, SneClosed.class, validator);
        about(number, answer.number());
        return closure(answer.closed());
    }

    private static <T> T valid(String text, Class<T> type, Validator validator) {
        T answer = parsed(text, type);
        Set<ConstraintViolation<T>> wrong = validator.validate(answer);
        if (!wrong.isEmpty()) {
            throw new SneUnavailableException("unreadable answer: " + fields(wrong));
        }
        return answer;
    }

    private static void about(String asked, String answered) {
        if (!answered.equals(asked)) {
            throw new SneUnavailableException("answers about another number");
        }
    }

    private static <T> T parsed(String text, Class<T> type) {
        try {
            T answer = JSON.fromJson(text, type);
            if (answer == null) {
                throw new SneUnavailableException("empty answer");
            }
            return answer;
        } catch (JsonbException e) {
            throw new SneUnavailableException("unreadable answer", e);
        }
    }

    /** Which fields, never what they say: this goes to the log. */
    private static String fields(Set<? extends ConstraintViolation<?>> wrong) {
        return wrong.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static RegistryRequest translated(SneRequest request, Territory territory) {
        SneRequest.Applicant applicant = request.applicant();
        SneRequest.Other coApplicant = request.coApplicant();
        return new RegistryRequest(
                request.number(),
                request.filedOn(),
                request.renewedOn(),
                clean(request.email()),
                applicant.title(),
                clean(applicant.birthName()),
                clean(applicant.usageName()),
                clean(applicant.firstName()),
                applicant.birthDate(),
                optional(applicant.mobilePhone()),
                optional(applicant.landlinePhone()),
                applicant.employment(),
                coApplicant == null ? null : optional(coApplicant.siret()),
                request.couple(),
                request.unborn() == null ? 0 : request.unborn(),
                members(request),
                whole(request.referenceTaxIncome()),
                euros(request.monthlyResources()),
                euros(request.housingBenefit()),
                new CurrentHome(
                        clean(request.currentHousing()), whole(request.currentRooms()), request.currentSurface()),
                clean(request.reason()),
                given(request.wishedTypologies()).stream()
                        .map(SneAnswer::rooms)
                        .distinct()
                        .toList(),
                // It may still know a commune by its code of before a merger.
                request.communes().stream().map(territory::present).distinct().toList(),
                request.documents().stream().map(SneAnswer::document).toList(),
                Set.copyOf(given(request.situations())),
                request.priority(),
                request.closed() == null ? null : closure(request.closed()));
    }

    private static List<Member> members(SneRequest request) {
        SneRequest.Applicant applicant = request.applicant();
        List<Member> members = new ArrayList<>();
        members.add(new Member(
                MemberKind.APPLICANT,
                clean(applicant.usageName()),
                clean(applicant.firstName()),
                applicant.birthDate(),
                applicant.disabled(),
                false));
        if (request.coApplicant() != null) {
            members.add(member(request.coApplicant(), MemberKind.CO_APPLICANT));
        }
        for (SneRequest.Other other : request.others()) {
            if (other.kind() == null) {
                throw new IllegalArgumentException("somebody without a kind");
            }
            members.add(member(other, other.kind()));
        }
        return members;
    }

    private static Member member(SneRequest.Other other, MemberKind kind) {
        boolean visiting = Boolean.TRUE.equals(other.visiting());
        if (visiting && kind.adult()) {
            throw new IllegalArgumentException("an adult in visiting custody");
        }
        return new Member(
                kind, clean(other.lastName()), clean(other.firstName()), other.birthDate(), other.disabled(), visiting);
    }

    private static Closure closure(SneRequest.Closed closed) {
        boolean attributed = closed.reason().equals(SneClosing.ATTRIBUTION);
        return new Closure(closed.on(), attributed ? ClosureReason.ATTRIBUTION : ClosureReason.OTHER);
    }

    private static RegistryRequest.Document document(SneRequest.Document document) {
        return new RegistryRequest.Document(document.kind(), document.depositedOn(), document.status());
    }

    private static Integer rooms(String typology) {
        return typology.charAt(1) - '0';
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String clean(String text) {
        return CleanText.line(text, SneRequest.EMAIL);
    }

    private static @Nullable String optional(@Nullable String text) {
        return text == null ? null : clean(text);
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static @Nullable Euros euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Euros.of(amount);
    }
}
