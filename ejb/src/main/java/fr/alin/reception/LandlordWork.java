package fr.alin.reception;

/**
 * What waits at a landlord's, for its menu.
 *
 * @param files on which its commission still has to decide
 * @param homes that they are for
 * @param answers that applicants owe
 * @param leases to sign with whoever has accepted
 */
public record LandlordWork(long files, long homes, long answers, long leases) {}
