package fr.alin.account;

import java.time.Instant;

/** The account is being closed in this transaction: whatever others hold of its owner must end or go. */
public record AccountClosing(AccountId account, Instant at) {}
