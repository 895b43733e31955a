package fr.alin.legal;

/**
 * How long an account is kept that nobody closes and nobody uses.
 *
 * @param months since the request it follows has expired or was struck off
 */
public record IdleAccount(int months, LegalSource source) {}
