package fr.alin.registry.sne;

import fr.alin.account.Title;
import fr.alin.housingrequest.CurrentHome;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.housingrequest.Situation;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Euros;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an answer of the registry; anything unexpected makes the whole answer unreadable, never half a request. */
final class SneAnswer {
    private static final int NAME = 100;
    private static final int LABEL = 200;
    private static final int MOST_MEMBERS = 25;

    private SneAnswer() {}

    /** @throws SneUnavailableException when the text is not a request with that number */
    static RegistryRequest read(String text, String number) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (!json.getString("number").equals(number)) {
                throw new SneUnavailableException("answers about another number");
            }
            return request(json, number);
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | DateTimeException
                | BusinessException e) {
            throw new SneUnavailableException("unreadable answer", e);
        }
    }

    private static RegistryRequest request(JsonObject json, String number) {
        JsonObject applicant = json.getJsonObject("applicant");
        JsonObject coApplicant =
                json.isNull("coApplicant") ? JsonValue.EMPTY_JSON_OBJECT : json.getJsonObject("coApplicant");
        return new RegistryRequest(
                number,
                date(json, "filedOn"),
                date(json, "renewedOn"),
                text(json, "email", 254),
                Title.valueOf(applicant.getString("title")),
                text(applicant, "birthName", NAME),
                text(applicant, "usageName", NAME),
                text(applicant, "firstName", NAME),
                date(applicant, "birthDate"),
                optional(applicant, "mobilePhone", 20),
                optional(applicant, "landlinePhone", 20),
                Employment.valueOf(applicant.getString("employment")),
                optional(coApplicant, "siret", 14),
                json.getBoolean("couple"),
                members(json, applicant, coApplicant),
                wholeEuros(json, "referenceTaxIncome"),
                euros(json, "monthlyResources"),
                euros(json, "housingBenefit"),
                home(json),
                text(json, "reason", LABEL),
                wishedRooms(json.getJsonArray("wishedTypologies")),
                json.getJsonArray("communes").getValuesAs(JsonString::getString).stream()
                        .distinct()
                        .toList(),
                documents(json.getJsonArray("documents")),
                situations(json.getJsonArray("situations")),
                priority(optional(json, "priority", LABEL)));
    }

    private static CurrentHome home(JsonObject json) {
        return new CurrentHome(
                text(json, "currentHousing", LABEL),
                known(json, "currentRooms") ? json.getJsonNumber("currentRooms").intValueExact() : null,
                known(json, "currentSurface")
                        ? json.getJsonNumber("currentSurface").bigDecimalValue()
                        : null);
    }

    /** T1 to T9; registries that do not give them are read as giving none. */
    private static List<Integer> wishedRooms(@Nullable JsonArray json) {
        return json == null
                ? List.of()
                : json.getValuesAs(JsonString::getString).stream()
                        .map(SneAnswer::rooms)
                        .distinct()
                        .toList();
    }

    private static Integer rooms(String typology) {
        if (!typology.matches("T[1-9]")) {
            throw new IllegalArgumentException("no typology: " + typology);
        }
        return typology.charAt(1) - '0';
    }

    private static boolean known(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name);
    }

    private static List<Member> members(JsonObject json, JsonObject applicant, JsonObject coApplicant) {
        List<Member> members = new ArrayList<>();
        members.add(new Member(
                MemberKind.APPLICANT,
                text(applicant, "usageName", NAME),
                text(applicant, "firstName", NAME),
                date(applicant, "birthDate"),
                applicant.getBoolean("disabled")));
        if (!coApplicant.isEmpty()) {
            members.add(member(coApplicant, MemberKind.CO_APPLICANT));
        }
        for (JsonObject other : json.getJsonArray("others").getValuesAs(JsonObject.class)) {
            members.add(member(other, MemberKind.valueOf(other.getString("kind"))));
        }
        if (members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("too many members");
        }
        return members;
    }

    private static Member member(JsonObject json, MemberKind kind) {
        return new Member(
                kind,
                text(json, "lastName", NAME),
                text(json, "firstName", NAME),
                date(json, "birthDate"),
                json.getBoolean("disabled"));
    }

    private static List<RegistryRequest.Document> documents(JsonArray json) {
        return json.getValuesAs(JsonObject.class).stream()
                .map(document -> new RegistryRequest.Document(
                        DocumentKind.valueOf(document.getString("kind")),
                        date(document, "depositedOn"),
                        document.getString("status")))
                .toList();
    }

    /** Registries that do not give situations yet are read as giving none. */
    private static Set<Situation> situations(@Nullable JsonArray json) {
        return json == null
                ? Set.of()
                : json.getValuesAs(JsonString::getString).stream()
                        .map(Situation::valueOf)
                        .collect(Collectors.toSet());
    }

    private static @Nullable PriorityGround priority(@Nullable String code) {
        return code == null ? null : PriorityGround.valueOf(code);
    }

    private static LocalDate date(JsonObject json, String name) {
        return LocalDate.parse(json.getString(name));
    }

    private static String text(JsonObject json, String name, int maximumLength) {
        return CleanText.line(json.getString(name), maximumLength);
    }

    private static @Nullable String optional(JsonObject json, String name, int maximumLength) {
        return known(json, name) ? text(json, name, maximumLength) : null;
    }

    private static @Nullable Integer wholeEuros(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getJsonNumber(name).intValueExact();
    }

    private static @Nullable Euros euros(JsonObject json, String name) {
        return json.isNull(name) ? null : Euros.of(json.getJsonNumber(name).bigDecimalValue());
    }
}
