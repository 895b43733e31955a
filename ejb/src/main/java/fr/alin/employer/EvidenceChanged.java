package fr.alin.employer;

/**
 * What advisers have seen of an employer was recorded or withdrawn in this transaction.
 *
 * @param standing false when it was withdrawn
 */
public record EvidenceChanged(String siret, boolean standing) {}
