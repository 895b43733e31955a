package fr.alin.reception;

import fr.alin.account.Title;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant, to be called and written to.
 *
 * @param nur number of the request
 * @param email as the registry has it
 */
public record ReceivedPerson(
        String nur,
        LocalDate filedOn,
        Title title,
        String birthName,
        String usageName,
        String firstName,
        LocalDate birthDate,
        String email,
        @Nullable String mobilePhone,
        @Nullable String landlinePhone) {}
