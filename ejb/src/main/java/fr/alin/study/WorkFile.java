package fr.alin.study;

import java.util.UUID;

/**
 * A file's row of the work list, and whose it is.
 *
 * @param accountName birth name and first name of the account behind it
 */
public record WorkFile(WorkItem item, UUID request, UUID account, String accountName) {}
