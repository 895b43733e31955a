package fr.alin.account;

import java.util.UUID;

/**
 * Somebody of the staff.
 *
 * @param name as files show it: first letter and birth name
 */
public record StaffMember(UUID id, String name) {}
