package fr.alin.account;

/**
 * A new user's request for an account.
 *
 * @param email as typed
 * @param termsVersion the text about personal data that was accepted
 */
public record RegisterAccount(
        Title title, String birthName, String firstName, String mobilePhone, String email, String termsVersion) {}
