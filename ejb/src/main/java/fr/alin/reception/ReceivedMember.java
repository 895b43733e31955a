package fr.alin.reception;

import fr.alin.housingrequest.MemberKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the household.
 *
 * @param visiting a child who is there in visiting custody (CCH L442-12)
 * @param disabled told for an adapted dwelling alone, which goes first to those who need it (CCH R441-4); null for any other
 */
public record ReceivedMember(
        MemberKind kind,
        String lastName,
        String firstName,
        LocalDate birthDate,
        boolean visiting,
        @Nullable Boolean disabled) {}
