package fr.alin.account;

/**
 * Somebody at the login.
 *
 * @param email as typed
 * @param source network address of who asks
 * @param device mark that an earlier login left on this device, empty for none
 */
public record LoginAttempt(String email, String source, String device) {}
