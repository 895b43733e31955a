package fr.alin.legal;

/**
 * How long an account is kept that nobody closes and nobody uses.
 *
 * @param months since its request has expired or was struck off; without a request, since the last login
 */
public record IdleAccount(int months, LegalSource source) {}
