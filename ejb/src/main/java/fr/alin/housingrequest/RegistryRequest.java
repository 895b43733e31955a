package fr.alin.housingrequest;

import fr.alin.account.Title;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as the registry gives it, checked and translated.
 *
 * @param unborn children of a pregnancy that is attested
 * @param closure null while the request is in force
 */
public record RegistryRequest(
        String number,
        LocalDate filedOn,
        LocalDate renewedOn,
        String email,
        Title title,
        String birthName,
        String usageName,
        String firstName,
        LocalDate birthDate,
        @Nullable String mobilePhone,
        @Nullable String landlinePhone,
        Employment employment,
        @Nullable String coApplicantSiret,
        boolean couple,
        int unborn,
        List<Member> members,
        @Nullable Integer referenceTaxIncome,
        @Nullable Euros monthlyResources,
        @Nullable Euros housingBenefit,
        CurrentHome home,
        String reason,
        List<Integer> wishedRooms,
        List<String> communes,
        List<Document> documents,
        Set<Situation> situations,
        @Nullable PriorityGround declaredPriority,
        @Nullable Closure closure) {

    /** A document deposited with the registry. */
    public record Document(DocumentKind kind, LocalDate depositedOn, String status) {}
}
