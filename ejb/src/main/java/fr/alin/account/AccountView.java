package fr.alin.account;

import org.jspecify.annotations.Nullable;

/** The signed-in person, for headers and greetings. */
public record AccountView(AccountId id, String firstName, String lastName, String email, @Nullable String alsNumber) {
    /** For example "C. Martin". */
    public String shortName() {
        return firstName.substring(0, firstName.offsetByCodePoints(0, 1)) + ". " + lastName;
    }
}
